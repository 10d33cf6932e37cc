package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Residence;

/** Queries over residence statuses. */
public final class Residences extends Query<Residence, Residences> {

  Residences(Frame frame, Exhibit[] exhibits) {
    super(Residence.class, frame, exhibits);
  }

  @Override
  Residences with(Exhibit[] exhibits) {
    return new Residences(frame(), exhibits);
  }

  /** Keeps stays in Norway. */
  public Residences getInNorway() {
    return where(c -> c.country() == null || c.country().equals("NO"));
  }

  /** Keeps those that run on the day. */
  public Residences getRunning() {
    LocalDate day = frame().day();
    return where(c -> !c.from().isAfter(day) && EndDay.reaches(c.to(), day));
  }

  /** Keeps those that last at least as long as the parameter says, as far as their end is known. */
  public Residences lasting(String period) {
    return where(c -> EndDay.reaches(c.to(), frame().parameters().after(period, c.from())));
  }

  /** Keeps those whose {@code status} is one of the given. */
  public Residences status(Residence.Status... wanted) {
    return where(c -> isOneOf(c.status(), wanted));
  }

  /** Keeps stays on Svalbard. */
  public Residences getOnSvalbard() {
    return where(c -> "SJ".equals(c.country()));
  }
}
