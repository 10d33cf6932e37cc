package no.forkant.rulebook.evidence;

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
}
