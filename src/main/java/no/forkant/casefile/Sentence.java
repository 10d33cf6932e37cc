package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in a criminal matter.
 *
 * @param kind kind; never null
 * @param months months, in months; null if not told
 * @param subsidiaryMonths subsidiary months, in months; null if not told
 * @param endedOn ended on; null if not told
 */
public record Sentence(
    Kind kind,
    @Nullable Double months,
    @Nullable Double subsidiaryMonths,
    @Nullable LocalDate endedOn) {

  /** Values of {@code Kind}; their meaning stands in the contract. */
  public enum Kind {
    FINE,
    CONDITIONAL,
    IMPRISONMENT,
    COMMUNITY,
    YOUTH,
    PREVENTIVE_DETENTION,
    TREATMENT,
    LOSS_OF_RIGHTS,
    NONE
  }
}
