package no.forkant.rulebook.evidence;

import no.forkant.casefile.Employment;

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
}
