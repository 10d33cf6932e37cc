package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import no.forkant.casefile.Order;
import org.jspecify.annotations.Nullable;

/** Queries over demands with a deadline. */
public final class Demands extends Query<Order, Demands> {

  Demands(Frame frame, Exhibit[] exhibits) {
    super(Order.class, frame, exhibits);
  }

  @Override
  Demands with(Exhibit[] exhibits) {
    return new Demands(frame(), exhibits);
  }

  /** Keeps those whose {@code order} is one of the given. */
  public Demands order(Order.Demand... wanted) {
    return where(c -> isOneOf(c.order(), wanted));
  }

  /** Keeps those whose {@code basis} is one of the given. */
  public Demands basis(Order.Basis... wanted) {
    return where(c -> isOneOf(c.basis(), wanted));
  }

  /** Keeps those whose deadline lies before the day. */
  public Demands getPastDeadline() {
    return where(c -> c.deadline().isBefore(frame().day()));
  }

  /** Keeps those for which {@code met} is told to be true. */
  public Demands getMet() {
    return where(c -> Boolean.TRUE.equals(c.met()));
  }

  /** Keeps those whose {@code result} is one of the given. */
  public Demands result(Order.Result... wanted) {
    return where(c -> isOneOf(c.result(), wanted));
  }

  /** Keeps those that are not told to be met. */
  public Demands getOpen() {
    return where(c -> !Boolean.TRUE.equals(c.met()));
  }

  /** Keeps those whose deadline has passed without their being met. */
  public Demands getOverdue() {
    LocalDate day = frame().day();
    return where(c -> c.deadline().isBefore(day) && !Boolean.TRUE.equals(c.met()));
  }

  /** Keeps those that are told to be met and not told to be met unsatisfactorily. */
  public Demands getSatisfied() {
    return where(c -> Boolean.TRUE.equals(c.met()) && c.result() != Order.Result.UNSATISFACTORY);
  }

  /** Returns the earliest deadline; null if there is none. */
  public @Nullable LocalDate getFirstDeadline() {
    return contents().stream().map(Order::deadline).min(Comparator.naturalOrder()).orElse(null);
  }

  /**
   * Keeps those with a deadline in the period that the parameter gives, back from the day, or
   * later.
   */
  public Demands dueSince(String period) {
    LocalDate from = frame().parameters().before(period, frame().day());
    return where(c -> !c.deadline().isBefore(from));
  }
}
