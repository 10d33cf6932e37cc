package no.forkant.rulebook.evidence;

import no.forkant.casefile.SubstanceUse;

/** Queries over patterns of use. */
public final class SubstanceUses extends Query<SubstanceUse, SubstanceUses> {

  SubstanceUses(Frame frame, Exhibit[] exhibits) {
    super(SubstanceUse.class, frame, exhibits);
  }

  @Override
  SubstanceUses with(Exhibit[] exhibits) {
    return new SubstanceUses(frame(), exhibits);
  }

  /** Keeps those whose {@code substance} is one of the given. */
  public SubstanceUses substance(SubstanceUse.Substance... wanted) {
    return where(c -> isOneOf(c.substance(), wanted));
  }

  /** Keeps those whose {@code amount} is one of the given. */
  public SubstanceUses amount(SubstanceUse.Amount... wanted) {
    return where(c -> isOneOf(c.amount(), wanted));
  }

  /** Keeps those for which {@code admitted} is told to be true. */
  public SubstanceUses getAdmitted() {
    return where(c -> c.admitted());
  }

  /** Keeps those for which {@code drivingLink} is told to be true. */
  public SubstanceUses getDrivingLink() {
    return where(c -> c.drivingLink());
  }

  /** Keeps those for which {@code treatment} is told to be true. */
  public SubstanceUses getTreatment() {
    return where(c -> Boolean.TRUE.equals(c.treatment()));
  }

  /** Drops alcohol in small amounts, which as such says nothing of sobriety. */
  public SubstanceUses getBeyondSmallDrinking() {
    return where(
        c ->
            c.substance() != SubstanceUse.Substance.ALCOHOL
                || c.amount() != SubstanceUse.Amount.SMALL);
  }
}
