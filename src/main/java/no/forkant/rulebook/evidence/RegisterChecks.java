package no.forkant.rulebook.evidence;

import no.forkant.casefile.Register;
import no.forkant.casefile.RegisterCheck;

/** Queries over look-ups in registers. */
public final class RegisterChecks extends Query<RegisterCheck, RegisterChecks> {

  RegisterChecks(Frame frame, Exhibit[] exhibits) {
    super(RegisterCheck.class, frame, exhibits);
  }

  @Override
  RegisterChecks with(Exhibit[] exhibits) {
    return new RegisterChecks(frame(), exhibits);
  }

  /** Keeps those whose {@code register} is one of the given. */
  public RegisterChecks register(Register... wanted) {
    return where(c -> isOneOf(c.register(), wanted));
  }

  /** Keeps look-ups that found nothing. */
  public RegisterChecks getWithoutHit() {
    return where(c -> c.hits() == 0);
  }

  /** Keeps look-ups that found something. */
  public RegisterChecks getWithHit() {
    return where(c -> c.hits() > 0);
  }
}
