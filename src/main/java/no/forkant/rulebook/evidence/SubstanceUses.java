package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.EndDay;
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

  /** Keeps those of other substances than the given. */
  public SubstanceUses notSubstance(SubstanceUse.Substance... unwanted) {
    return where(c -> !isOneOf(c.substance(), (Object[]) unwanted));
  }

  /** Keeps those more often in a month than the parameter says. */
  public SubstanceUses moreOftenThan(String timesPerMonth) {
    double limit = frame().parameters().decimal(timesPerMonth);
    return where(c -> c.timesPerMonth() != null && c.timesPerMonth() > limit);
  }

  /** Keeps those told to be no more often in a month than the parameter says. */
  public SubstanceUses noMoreOftenThan(String timesPerMonth) {
    double limit = frame().parameters().decimal(timesPerMonth);
    return where(c -> c.timesPerMonth() != null && c.timesPerMonth() <= limit);
  }

  /** Keeps those of which it is told how often. */
  public SubstanceUses getFrequencyTold() {
    return where(c -> c.timesPerMonth() != null);
  }

  /** Keeps those of which it is not told how often. */
  public SubstanceUses getFrequencyNotTold() {
    return where(c -> c.timesPerMonth() == null);
  }

  /** Keeps those of which it is not told how much. */
  public SubstanceUses getAmountNotTold() {
    return where(c -> c.amount() == null || c.amount() == SubstanceUse.Amount.UNKNOWN);
  }

  /** Keeps those without a link to driving, as far as told. */
  public SubstanceUses getNoDrivingLink() {
    return where(c -> !c.drivingLink());
  }

  /** Keeps those that had not ended, or were last seen, in the period back from the day. */
  public SubstanceUses usedSince(String period) {
    LocalDate limit = frame().parameters().before(period, frame().day());
    return where(
        c ->
            EndDay.reaches(c.to(), limit)
                && (c.lastUseOn() == null || !c.lastUseOn().isBefore(limit)));
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
