package no.forkant.rulebook.evidence;

import no.forkant.casefile.Residence;

/** Queries over residence statuses. */
public final class Residences extends Query<Residence, Residences> {

  Residences(Frame frame, Exhibit[] exhibits) {
    super(Residence.class, frame, exhibits);
  }

  @Override
  Residences with(Exhibit[] exhibits) {
    return new Residences(frame(), exhibits);
  }

  /** Keeps those whose {@code status} is one of the given. */
  public Residences status(Residence.Status... wanted) {
    return where(c -> isOneOf(c.status(), wanted));
  }
}
