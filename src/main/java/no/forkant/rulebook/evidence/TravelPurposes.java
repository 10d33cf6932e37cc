package no.forkant.rulebook.evidence;

import no.forkant.casefile.TravelPurpose;

/** Queries over purposes of journeys. */
public final class TravelPurposes extends Query<TravelPurpose, TravelPurposes> {

  TravelPurposes(Frame frame, Exhibit[] exhibits) {
    super(TravelPurpose.class, frame, exhibits);
  }

  @Override
  TravelPurposes with(Exhibit[] exhibits) {
    return new TravelPurposes(frame(), exhibits);
  }

  /** Keeps those whose {@code purpose} is one of the given. */
  public TravelPurposes purpose(TravelPurpose.Purpose... wanted) {
    return where(c -> isOneOf(c.purpose(), wanted));
  }

  /** Keeps those whose {@code proof} is one of the given. */
  public TravelPurposes proof(TravelPurpose.Proof... wanted) {
    return where(c -> isOneOf(c.proof(), wanted));
  }
}
