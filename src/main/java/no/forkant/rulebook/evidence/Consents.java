package no.forkant.rulebook.evidence;

import java.util.List;
import java.util.Objects;
import no.forkant.casefile.Consent;

/** Queries over consents given or refused. */
public final class Consents extends Query<Consent, Consents> {

  Consents(Frame frame, Exhibit[] exhibits) {
    super(Consent.class, frame, exhibits);
  }

  @Override
  Consents with(Exhibit[] exhibits) {
    return new Consents(frame(), exhibits);
  }

  /** Keeps those whose {@code by} is one of the given. */
  public Consents by(Consent.Giver... wanted) {
    return where(c -> isOneOf(c.by(), wanted));
  }

  /** Keeps those whose {@code scope} is one of the given. */
  public Consents scope(Consent.Scope... wanted) {
    return where(c -> isOneOf(c.scope(), wanted));
  }

  /** Keeps those for which {@code given} is told to be true. */
  public Consents getGiven() {
    return where(c -> c.given());
  }

  /**
   * Keeps refusals that the same giver has not taken back by a later consent; on one day the
   * refusal counts.
   */
  public Consents getStandingRefusals() {
    List<Consent> all = contents();
    return where(
        c ->
            !c.given()
                && all.stream()
                    .noneMatch(o -> o.given() && sameGiver(o, c) && o.on().isAfter(c.on())));
  }

  /** Keeps consents that the same giver has not taken back on that day or later. */
  public Consents getStandingConsents() {
    List<Consent> all = contents();
    return where(
        c ->
            c.given()
                && all.stream()
                    .noneMatch(o -> !o.given() && sameGiver(o, c) && !o.on().isBefore(c.on())));
  }

  private static boolean sameGiver(Consent one, Consent other) {
    return one.by() == other.by() && Objects.equals(one.guardian(), other.guardian());
  }
}
