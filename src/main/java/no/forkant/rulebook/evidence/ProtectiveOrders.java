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
}
