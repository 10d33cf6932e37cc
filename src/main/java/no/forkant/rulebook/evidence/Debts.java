package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import no.forkant.casefile.Debt;
import no.forkant.casefile.EndDay;
import org.jspecify.annotations.Nullable;

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

  /** Keeps those that were opened by the day and not closed before it. */
  public Debts getOpen() {
    LocalDate day = frame().day();
    return where(c -> !c.openedOn().isAfter(day) && EndDay.reaches(c.closedOn(), day));
  }

  /** Keeps those that were opened on {@code from} or later, up to the day; all if it is null. */
  public Debts openedFrom(@Nullable LocalDate from) {
    LocalDate day = frame().day();
    return where(c -> !c.openedOn().isAfter(day) && (from == null || !c.openedOn().isBefore(from)));
  }

  /**
   * Returns the day on which the period has run since the first was opened; null if there is none.
   */
  public @Nullable LocalDate endOf(String period) {
    return contents().stream()
        .map(Debt::openedOn)
        .min(Comparator.naturalOrder())
        .map(opened -> frame().parameters().after(period, opened))
        .orElse(null);
  }
}
