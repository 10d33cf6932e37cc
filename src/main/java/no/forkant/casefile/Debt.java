package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Debt, bankruptcy or a business ban.
 *
 * @param kind what kind of debt; {@code BUSINESS_BAN} (Norwegian: <i>konkurskarantene</i>) is kept
 *     here although it is none; never null
 * @param openedOn the day it was opened; never null
 * @param closedOn the day it was settled or lifted; open while no end is known; null if not told
 */
public record Debt(Kind kind, LocalDate openedOn, @Nullable EndDay closedOn) implements Content {

  /** What kind of debt. */
  public enum Kind {
    ATTACHMENT,
    BANKRUPTCY,
    DEBT_SETTLEMENT,
    BUSINESS_BAN,
    MAINTENANCE,
    REPATRIATION_LOAN
  }
}
