package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test for substances.
 *
 * @param result what the test showed; never null
 * @param takenOn the day it was taken; never null
 * @param announced true if it was announced beforehand; null if not told
 */
public record SubstanceTest(Result result, LocalDate takenOn, @Nullable Boolean announced)
    implements Content {

  /** What the test showed. */
  public enum Result {
    CLEAN,
    POSITIVE
  }
}
