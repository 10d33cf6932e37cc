package no.forkant.casefile;

import java.time.LocalDate;

/**
 * An inspection of a business.
 *
 * @param kind what kind of inspection it was; never null
 * @param inspectedOn the day of the inspection; never null
 * @param result what came of it; never null
 */
public record BusinessInspection(Kind kind, LocalDate inspectedOn, Result result)
    implements Content {

  /** What kind of inspection it was. */
  public enum Kind {
    YEARLY,
    VISIT,
    PREMISES,
    PROTOCOL
  }

  /** What came of it. */
  public enum Result {
    APPROVED,
    DEFICIENT,
    REFUSED_ACCESS
  }
}
