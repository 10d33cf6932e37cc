package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Registration;
import no.forkant.casefile.RegistrationKind;

/** Queries over entries in registers. */
public final class Registrations extends Query<Registration, Registrations> {

  Registrations(Frame frame, Exhibit[] exhibits) {
    super(Registration.class, frame, exhibits);
  }

  @Override
  Registrations with(Exhibit[] exhibits) {
    return new Registrations(frame(), exhibits);
  }

  /** Keeps those whose {@code register} is one of the given. */
  public Registrations register(RegistrationKind... wanted) {
    return where(c -> isOneOf(c.register(), wanted));
  }

  /** Keeps entries that stand in the register on the day. */
  public Registrations getCurrent() {
    return where(
        c -> !c.since().isAfter(frame().day()) && EndDay.reaches(c.until(), frame().day()));
  }

  @Override
  public Registrations getFirm() {
    return with(super.getFirm().exhibits());
  }

  /** Keeps those that ended before the day, as the register itself says. */
  public Registrations getEnded() {
    LocalDate day = frame().day();
    return where(c -> !EndDay.reaches(c.until(), day));
  }
}
