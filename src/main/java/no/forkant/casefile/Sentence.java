package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in a criminal matter.
 *
 * @param kind what kind of sentence it is; never null
 * @param months its length, in months; null if not told
 * @param subsidiaryMonths imprisonment if it is unpaid or breached, in months; null if not told
 * @param endedOn the day it was served, or probation was over; null if not told
 */
public record Sentence(
    Kind kind,
    @Nullable Double months,
    @Nullable Double subsidiaryMonths,
    @Nullable LocalDate endedOn) {

  /** What kind of sentence it is. */
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
