package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A breach that supervision of a business found.
 *
 * @param law law; never null
 * @param breach breach; never null
 * @param gross gross; never null
 * @param repeated repeated; never null
 * @param foundOn found on; never null
 * @param by by; null if not told
 */
public record BusinessBreach(
    String law,
    Breach breach,
    boolean gross,
    boolean repeated,
    LocalDate foundOn,
    @Nullable Breacher by)
    implements Content {

  /** Values of {@code Breach}; their meaning stands in the contract. */
  public enum Breach {
    OUTSIDE_SCOPE,
    UNAPPROVED_PREMISES,
    UNTRAINED_STAFF,
    NO_CERTIFICATE_CHECK,
    UNLAWFUL_FORCE,
    ARMED,
    DOG,
    LOG_MISSING,
    CARD,
    REPORT_LATE,
    CHANGE_NOT_NOTIFIED,
    INSURANCE,
    UNIFORM,
    PROTOCOL_MISSING,
    PROTOCOL_INCOMPLETE,
    SELLER_NOT_IDENTIFIED,
    BOUGHT_FROM_MINOR,
    SOLD_IN_QUARANTINE,
    SUSPICION_NOT_REPORTED,
    INSPECTION_REFUSED,
    TAX,
    LABOUR,
    FALSE_INFORMATION,
    OTHER
  }

  /** Values of {@code Breacher}; their meaning stands in the contract. */
  public enum Breacher {
    HOLDER,
    MANAGEMENT,
    OWNER,
    EMPLOYEE
  }
}
