package no.forkant.casefile;

import java.time.LocalDate;

/**
 * An inspection of a business.
 *
 * @param kind kind; never null
 * @param inspectedOn inspected on; never null
 * @param result result; never null
 */
public record BusinessInspection(Kind kind, LocalDate inspectedOn, Result result)
    implements Content {

  /** Values of {@code Kind}; their meaning stands in the contract. */
  public enum Kind {
    YEARLY,
    VISIT,
    PREMISES,
    PROTOCOL
  }

  /** Values of {@code Result}; their meaning stands in the contract. */
  public enum Result {
    APPROVED,
    DEFICIENT,
    REFUSED_ACCESS
  }
}
