package no.forkant.rulebook.evidence;

import java.time.LocalDate;
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

  /** Keeps those that have not ended before the day, offers for a later day among them. */
  public Employments getCurrent() {
    LocalDate day = frame().day();
    return where(c -> EndDay.reaches(c.to(), day));
  }
}
