package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that the party shows.
 *
 * @param kind what it certifies; {@code CONDUCT} is a police certificate (Norwegian:
 *     <i>politiattest</i>); never null
 * @param country the country that issued it, an ISO 3166 two-letter code; never null
 * @param issuedOn the day it was issued; never null
 * @param authentic whether it is genuine; null if not told
 */
public record Certificate(
    Kind kind, String country, LocalDate issuedOn, @Nullable Authentic authentic)
    implements Content {

  /** What it certifies. */
  public enum Kind {
    STAY,
    PERMIT_AT_HOME,
    CONDUCT,
    TAX
  }

  /** Whether it is genuine. */
  public enum Authentic {
    CLEAR,
    DOUBTFUL
  }
}
