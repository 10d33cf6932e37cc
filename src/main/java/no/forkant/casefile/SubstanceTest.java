package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test for substances.
 *
 * @param result result; never null
 * @param takenOn taken on; never null
 * @param announced announced; null if not told
 */
public record SubstanceTest(Result result, LocalDate takenOn, @Nullable Boolean announced)
    implements Content {

  /** Values of {@code Result}; their meaning stands in the contract. */
  public enum Result {
    CLEAN,
    POSITIVE
  }
}
