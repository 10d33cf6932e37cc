package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A breach that supervision of a business found.
 *
 * @param law act and section, with what was done if the breach is {@code OTHER}; never null
 * @param breach what was breached; never null
 * @param gross true if the breach is gross (Norwegian: <i>grov</i>)
 * @param repeated true if one source calls it repeated; otherwise items are counted
 * @param foundOn the day it was found; never null
 * @param by who breached it; null if not told
 */
public record BusinessBreach(
    String law,
    Breach breach,
    boolean gross,
    boolean repeated,
    LocalDate foundOn,
    @Nullable Breacher by)
    implements Content {

  /** What was breached. */
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

  /** Who breached it. */
  public enum Breacher {
    HOLDER,
    MANAGEMENT,
    OWNER,
    EMPLOYEE
  }
}
