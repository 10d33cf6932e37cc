package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A demand that the party must meet within a deadline.
 *
 * @param order what is to be done or shown; never null
 * @param basis whether it was demanded or follows from the law itself; null means {@code DEMAND}
 * @param demandedOn the day it was demanded; never null
 * @param deadline the last day to do it; never null
 * @param met true if it was done, false if not; not told while it is open; null if not told
 * @param result whether what was done is satisfactory; null if not told
 */
public record Order(
    Demand order,
    @Nullable Basis basis,
    LocalDate demandedOn,
    LocalDate deadline,
    @Nullable Boolean met,
    @Nullable Result result)
    implements Content {

  /** What is to be done or shown. */
  public enum Demand {
    STORAGE_PROOF,
    SHOW_WEAPONS,
    HEALTH_CERTIFICATE,
    EXAMINATION,
    DRIVING_TEST,
    DOCUMENTS,
    INTERVIEW,
    HAND_IN,
    CORRECTION,
    ANNUAL_REPORT,
    ACTIVITY_OVERVIEW,
    TRANSACTION_LIST,
    STOCK_LIST,
    CHANGE_NOTICE
  }

  /** Whether it was demanded or follows from the law itself. */
  public enum Basis {
    DEMAND,
    STATUTE
  }

  /** Whether what was done is satisfactory. */
  public enum Result {
    SATISFACTORY,
    UNSATISFACTORY
  }
}
