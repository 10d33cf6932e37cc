package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Training;

/** Queries over courses, tests and examinations. */
public final class Trainings extends Query<Training, Trainings> {

  Trainings(Frame frame, Exhibit[] exhibits) {
    super(Training.class, frame, exhibits);
  }

  @Override
  Trainings with(Exhibit[] exhibits) {
    return new Trainings(frame(), exhibits);
  }

  /** Keeps those whose {@code course} is one of the given. */
  public Trainings course(Training.Course... wanted) {
    return where(c -> isOneOf(c.course(), wanted));
  }

  /** Keeps those that were passed by the day. */
  public Trainings getPassed() {
    return where(c -> c.passedOn() != null && !c.passedOn().isAfter(frame().day()));
  }

  /** Keeps those whose {@code kind} is one of the given. */
  public Trainings kind(Training.Kind... wanted) {
    return where(c -> isOneOf(c.kind(), wanted));
  }

  /**
   * Keeps what shows the examination of the basic part of the guard education, or a re-approval or
   * a recognition in its place (Norwegian: <i>grunndelen</i>, vaktvirksomhetsforskriften §§ 7, 10,
   * 11 and 21): the full course, and the basic course where it is told to be more than theory.
   */
  public Trainings getGuardExamination() {
    return where(
        c ->
            c.kind() != Training.Kind.DISPENSATION
                && (c.course() == Training.Course.GUARD_FULL
                    || (c.course() == Training.Course.GUARD_BASIC && c.kind() != null)));
  }

  /**
   * Keeps dispensations from the demand for guard education that still hold (Norwegian:
   * <i>dispensasjon</i>, vaktvirksomhetsforskriften § 16): told of that education, or of the police
   * education that it is given for. A dispensation from another course is none from this one.
   */
  public Trainings getDispensed() {
    LocalDate day = frame().day();
    return where(
        c ->
            c.kind() == Training.Kind.DISPENSATION
                && isOneOf(
                    c.course(),
                    Training.Course.GUARD_BASIC,
                    Training.Course.GUARD_FULL,
                    Training.Course.POLICE_EDUCATION)
                && EndDay.reaches(c.validTo(), day));
  }

  /**
   * Keeps those passed within the period back from the day whose last day, if told, is not past.
   */
  public Trainings validFor(String period) {
    LocalDate day = frame().day();
    return getPassed()
        .within(frame().parameters().before(period, day), day, Training::passedOn)
        .where(c -> EndDay.reaches(c.validTo(), day));
  }

  /** Returns those passed that {@link #validFor} no more keeps; never null. */
  public Found expiredAfter(String period) {
    LocalDate day = frame().day();
    LocalDate first = frame().parameters().before(period, day);
    Trainings passed = getPassed();
    return passed
        .where(c -> !EndDay.reaches(c.validTo(), day))
        .and(passed.within(LocalDate.MIN, first.minusDays(1), Training::passedOn));
  }

  /**
   * Keeps those passed whose told last day is not past; the period back from the day decides where
   * no last day is told (vaktvirksomhetsforskriften § 51: the approval's own period runs on).
   */
  public Trainings validAsTold(String period) {
    LocalDate day = frame().day();
    LocalDate first = frame().parameters().before(period, day);
    return getPassed()
        .where(c -> c.validTo() != null && c.validTo().reaches(day))
        .joined(untold().within(first, day, Training::passedOn));
  }

  /** Keeps those passed that {@link #validAsTold} no more keeps. */
  public Trainings expiredAsTold(String period) {
    LocalDate day = frame().day();
    LocalDate last = frame().parameters().before(period, day).minusDays(1);
    return getPassed()
        .where(c -> c.validTo() != null && !c.validTo().reaches(day))
        .joined(untold().within(LocalDate.MIN, last, Training::passedOn));
  }

  private Trainings untold() {
    return getPassed().where(c -> c.validTo() == null);
  }

  private Trainings joined(Trainings others) {
    return with(
        Stream.concat(Stream.of(exhibits()), Stream.of(others.exhibits())).toArray(Exhibit[]::new));
  }

  /** Keeps those that have begun and are not passed. */
  public Trainings getUnderWay() {
    LocalDate day = frame().day();
    return where(
        c ->
            c.startedOn() != null
                && !c.startedOn().isAfter(day)
                && (c.passedOn() == null || c.passedOn().isAfter(day)));
  }

  /** Keeps those that are not told to be passed by the day. */
  public Trainings getNotPassed() {
    return where(c -> c.passedOn() == null || c.passedOn().isAfter(frame().day()));
  }
}
