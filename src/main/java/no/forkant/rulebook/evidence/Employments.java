package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import no.forkant.casefile.Employment;
import no.forkant.casefile.EndDay;
import org.jspecify.annotations.Nullable;

/** Queries over employments and offers. */
public final class Employments extends Query<Employment, Employments> {

  Employments(Frame frame, Exhibit[] exhibits) {
    super(Employment.class, frame, exhibits);
  }

  @Override
  Employments with(Exhibit[] exhibits) {
    return new Employments(frame(), exhibits);
  }

  /** Keeps those whose {@code employerKind} is one of the given. */
  public Employments employerKind(Employment.EmployerKind... wanted) {
    return where(c -> isOneOf(c.employerKind(), wanted));
  }

  /** Keeps those that had begun before {@code limit}; none if it is null. */
  public Employments begunBefore(@Nullable LocalDate limit) {
    return where(c -> limit != null && c.from().isBefore(limit));
  }

  /**
   * Returns whether they have lasted at least the period up to the day, taken together; days that
   * several cover count once.
   */
  public boolean lastedFor(String period) {
    LocalDate day = frame().day();
    LocalDate from = frame().parameters().before(period, day);
    Set<LocalDate> days = new HashSet<>();
    for (Employment one : contents()) {
      LocalDate end = one.to() == null || one.to().reaches(day) ? day : one.to().day();
      if (end != null && one.from().isBefore(end)) {
        one.from().datesUntil(end).forEach(days::add);
      }
    }
    return !days.isEmpty() && days.size() >= ChronoUnit.DAYS.between(from, day);
  }

  /** Keeps those that have not ended before the day, offers for a later day among them. */
  public Employments getCurrent() {
    LocalDate day = frame().day();
    return where(c -> EndDay.reaches(c.to(), day));
  }

  /** Keeps those that run on the day; the last day counts. */
  public Employments getRunning() {
    LocalDate day = frame().day();
    return where(c -> !c.from().isAfter(day) && EndDay.reaches(c.to(), day));
  }
}
