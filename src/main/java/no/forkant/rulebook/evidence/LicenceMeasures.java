package no.forkant.rulebook.evidence;

import no.forkant.casefile.LicenceMeasure;
import no.forkant.casefile.Permit;

/** Queries over measures against the right to drive. */
public final class LicenceMeasures extends Query<LicenceMeasure, LicenceMeasures> {

  LicenceMeasures(Frame frame, Exhibit[] exhibits) {
    super(LicenceMeasure.class, frame, exhibits);
  }

  @Override
  LicenceMeasures with(Exhibit[] exhibits) {
    return new LicenceMeasures(frame(), exhibits);
  }

  /** Keeps those whose {@code measure} is one of the given. */
  public LicenceMeasures measure(LicenceMeasure.Measure... wanted) {
    return where(c -> isOneOf(c.measure(), wanted));
  }

  /** Keeps those whose {@code track} is one of the given. */
  public LicenceMeasures track(LicenceMeasure.Track... wanted) {
    return where(c -> isOneOf(c.track(), wanted));
  }

  /** Keeps those whose {@code permit} is one of the given. */
  public LicenceMeasures permit(Permit... wanted) {
    return where(c -> isOneOf(c.permit(), wanted));
  }

  /** Keeps those whose {@code duration} is one of the given. */
  public LicenceMeasures duration(LicenceMeasure.Duration... wanted) {
    return where(c -> isOneOf(c.duration(), wanted));
  }

  /** Keeps those for which {@code mandatory} is told to be true. */
  public LicenceMeasures getMandatory() {
    return where(c -> Boolean.TRUE.equals(c.mandatory()));
  }

  /** Keeps those for which {@code trafficBehaviour} is told to be true. */
  public LicenceMeasures getTrafficBehaviour() {
    return where(c -> Boolean.TRUE.equals(c.trafficBehaviour()));
  }

  /** Keeps those for which {@code inProbation} is told to be true. */
  public LicenceMeasures getInProbation() {
    return where(c -> Boolean.TRUE.equals(c.inProbation()));
  }

  /** Keeps those whose {@code testAsked} is one of the given. */
  public LicenceMeasures testAsked(LicenceMeasure.TestAsked... wanted) {
    return where(c -> isOneOf(c.testAsked(), wanted));
  }

  /** Keeps those for which {@code consented} is told to be true. */
  public LicenceMeasures getConsented() {
    return where(c -> Boolean.TRUE.equals(c.consented()));
  }
}
