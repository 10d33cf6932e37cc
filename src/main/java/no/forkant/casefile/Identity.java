package no.forkant.casefile;

import java.time.LocalDate;

/**
 * The result of an identity check.
 *
 * @param result result; never null
 * @param checkedOn checked on; never null
 */
public record Identity(Result result, LocalDate checkedOn) implements Content {

  /** Values of {@code Result}; their meaning stands in the contract. */
  public enum Result {
    CONFIRMED,
    DOUBTED,
    FALSE,
    MULTIPLE
  }
}
