package no.forkant.casefile;

import java.time.LocalDate;

/**
 * The result of an identity check.
 *
 * @param result what the check of identity came to; never null
 * @param checkedOn the day of the check; never null
 */
public record Identity(Result result, LocalDate checkedOn) implements Content {

  /** What the check of identity came to. */
  public enum Result {
    CONFIRMED,
    DOUBTED,
    FALSE,
    MULTIPLE
  }
}
