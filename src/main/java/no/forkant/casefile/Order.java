package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A demand that the party must meet within a deadline.
 *
 * @param order order; never null
 * @param basis basis; null if not told
 * @param demandedOn demanded on; never null
 * @param deadline deadline; never null
 * @param met met; null if not told
 * @param result result; null if not told
 */
public record Order(
    Demand order,
    @Nullable Basis basis,
    LocalDate demandedOn,
    LocalDate deadline,
    @Nullable Boolean met,
    @Nullable Result result)
    implements Content {

  /** Values of {@code Demand}; their meaning stands in the contract. */
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

  /** Values of {@code Basis}; their meaning stands in the contract. */
  public enum Basis {
    DEMAND,
    STATUTE
  }

  /** Values of {@code Result}; their meaning stands in the contract. */
  public enum Result {
    SATISFACTORY,
    UNSATISFACTORY
  }
}
