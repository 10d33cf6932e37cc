package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that the party shows.
 *
 * @param kind kind; never null
 * @param country country; never null
 * @param issuedOn issued on; never null
 * @param authentic authentic; null if not told
 */
public record Certificate(
    Kind kind, String country, LocalDate issuedOn, @Nullable Authentic authentic)
    implements Content {

  /** Values of {@code Kind}; their meaning stands in the contract. */
  public enum Kind {
    STAY,
    PERMIT_AT_HOME,
    CONDUCT,
    TAX
  }

  /** Values of {@code Authentic}; their meaning stands in the contract. */
  public enum Authentic {
    CLEAR,
    DOUBTFUL
  }
}
