package no.forkant.rulebook.evidence;

import no.forkant.casefile.ProtectiveOrder;

/** Queries over orders that protect others from the party. */
public final class ProtectiveOrders extends Query<ProtectiveOrder, ProtectiveOrders> {

  ProtectiveOrders(Frame frame, Exhibit[] exhibits) {
    super(ProtectiveOrder.class, frame, exhibits);
  }

  @Override
  ProtectiveOrders with(Exhibit[] exhibits) {
    return new ProtectiveOrders(frame(), exhibits);
  }

  /** Keeps those whose {@code order} is one of the given. */
  public ProtectiveOrders order(ProtectiveOrder.OrderKind... wanted) {
    return where(c -> isOneOf(c.order(), wanted));
  }

  /** Keeps those that run on the day; the last day counts. */
  public ProtectiveOrders getInForce() {
    return where(this::isInForce);
  }

  /** Keeps those that do not run on the day: ended or not begun. */
  public ProtectiveOrders getNotInForce() {
    return where(c -> !isInForce(c));
  }

  private boolean isInForce(ProtectiveOrder c) {
    return !c.from().isAfter(frame().day()) && c.to().reaches(frame().day());
  }
}
