package no.forkant.rulebook.evidence;

import no.forkant.casefile.Custody;

/** Queries over stays in custody. */
public final class Custodies extends Query<Custody, Custodies> {

  Custodies(Frame frame, Exhibit[] exhibits) {
    super(Custody.class, frame, exhibits);
  }

  @Override
  Custodies with(Exhibit[] exhibits) {
    return new Custodies(frame(), exhibits);
  }

  /** Keeps those whose {@code reason} is one of the given. */
  public Custodies reason(Custody.Reason... wanted) {
    return where(c -> isOneOf(c.reason(), wanted));
  }
}
