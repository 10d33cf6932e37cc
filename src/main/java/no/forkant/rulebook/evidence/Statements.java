package no.forkant.rulebook.evidence;

import no.forkant.casefile.PartyStatement;

/** Queries over the party's own words. */
public final class Statements extends Query<PartyStatement, Statements> {

  Statements(Frame frame, Exhibit[] exhibits) {
    super(PartyStatement.class, frame, exhibits);
  }

  @Override
  Statements with(Exhibit[] exhibits) {
    return new Statements(frame(), exhibits);
  }

  /** Keeps those whose {@code position} is one of the given. */
  public Statements position(PartyStatement.Position... wanted) {
    return where(c -> isOneOf(c.position(), wanted));
  }

  /** Keeps those for which {@code disclosed} is told to be true. */
  public Statements getDisclosed() {
    return where(c -> c.disclosed());
  }
}
