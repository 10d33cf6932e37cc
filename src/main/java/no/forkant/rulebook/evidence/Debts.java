package no.forkant.rulebook.evidence;

import no.forkant.casefile.Debt;

/** Queries over debts and business bans. */
public final class Debts extends Query<Debt, Debts> {

  Debts(Frame frame, Exhibit[] exhibits) {
    super(Debt.class, frame, exhibits);
  }

  @Override
  Debts with(Exhibit[] exhibits) {
    return new Debts(frame(), exhibits);
  }

  /** Keeps those whose {@code kind} is one of the given. */
  public Debts kind(Debt.Kind... wanted) {
    return where(c -> isOneOf(c.kind(), wanted));
  }
}
