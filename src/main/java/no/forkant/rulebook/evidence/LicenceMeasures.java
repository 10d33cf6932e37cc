package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.forkant.casefile.EndDay;
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

  /** Keeps those against the right to drive, not against the permit for paid transport. */
  public LicenceMeasures getRightToDrive() {
    return where(c -> c.permit() == null || c.permit() == Permit.DRIVING_LICENCE);
  }

  /**
   * Keeps those that run on the day: begun, not ended, and the right not known to be given back
   * since.
   */
  public LicenceMeasures getRunning() {
    LocalDate day = frame().day();
    List<LocalDate> returned =
        Arrays.stream(exhibits())
            .filter(e -> e.strength() == Strength.GROUND)
            .map(this::content)
            .filter(c -> c.measure() == LicenceMeasure.Measure.RETURNED && !c.from().isAfter(day))
            .map(LicenceMeasure::from)
            .toList();
    return where(
        c ->
            c.measure() != LicenceMeasure.Measure.RETURNED
                && !c.from().isAfter(day)
                && EndDay.reaches(c.to(), day)
                && returned.stream().noneMatch(back -> !back.isBefore(c.from())));
  }

  /** Keeps those that began in the period back from the day that the parameter gives. */
  public LicenceMeasures begunSince(String period) {
    LocalDate day = frame().day();
    return within(frame().parameters().before(period, day), day, LicenceMeasure::from);
  }

  /** Keeps those that began before the period back from the day that the parameter gives. */
  public LicenceMeasures begunBefore(String period) {
    LocalDate limit = frame().parameters().before(period, frame().day());
    return where(c -> c.from().isBefore(limit));
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
