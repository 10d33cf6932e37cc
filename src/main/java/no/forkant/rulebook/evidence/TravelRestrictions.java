package no.forkant.rulebook.evidence;

import no.forkant.casefile.EndDay;
import no.forkant.casefile.TravelRestriction;

/** Queries over restrictions on leaving the country. */
public final class TravelRestrictions extends Query<TravelRestriction, TravelRestrictions> {

  TravelRestrictions(Frame frame, Exhibit[] exhibits) {
    super(TravelRestriction.class, frame, exhibits);
  }

  @Override
  TravelRestrictions with(Exhibit[] exhibits) {
    return new TravelRestrictions(frame(), exhibits);
  }

  /** Keeps those whose {@code basis} is one of the given. */
  public TravelRestrictions basis(TravelRestriction.Basis... wanted) {
    return where(c -> isOneOf(c.basis(), wanted));
  }

  /** Keeps those for which {@code courtConsent} is told to be true. */
  public TravelRestrictions getCourtConsent() {
    return where(c -> Boolean.TRUE.equals(c.courtConsent()));
  }

  /** Keeps those that run on the day; the last day counts. */
  public TravelRestrictions getRunning() {
    return where(c -> !c.from().isAfter(frame().day()) && EndDay.reaches(c.to(), frame().day()));
  }
}
