package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Debt, bankruptcy or a business ban.
 *
 * @param kind kind; never null
 * @param openedOn opened on; never null
 * @param closedOn closed on; open while no end is known; null if not told
 */
public record Debt(Kind kind, LocalDate openedOn, @Nullable EndDay closedOn) implements Content {

  /** Values of {@code Kind}; their meaning stands in the contract. */
  public enum Kind {
    ATTACHMENT,
    BANKRUPTCY,
    DEBT_SETTLEMENT,
    BUSINESS_BAN,
    MAINTENANCE,
    REPATRIATION_LOAN
  }
}
