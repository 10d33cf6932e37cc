package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.rulebook.ParameterValues;
import org.jspecify.annotations.Nullable;

/**
 * The day and the numbers that queries reckon with.
 *
 * @param day the day ages and look-backs are reckoned from; never null
 * @param received the day an application was received; null for a held permit
 * @param parameters the numbers in force; never null
 */
public record Frame(LocalDate day, @Nullable LocalDate received, ParameterValues parameters) {

  /** Returns the day of receipt, or the day of the assessment for a held permit. */
  public LocalDate receivedOrDay() {
    return received == null ? day : received;
  }
}
