package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent given or refused.
 *
 * @param by by; never null
 * @param guardian guardian; null if not told
 * @param scope scope; null if not told
 * @param given given; never null
 * @param on on; never null
 */
public record Consent(
    Giver by, @Nullable String guardian, @Nullable Scope scope, boolean given, LocalDate on)
    implements Content {

  /** Values of {@code Giver}; their meaning stands in the contract. */
  public enum Giver {
    GUARDIAN,
    PARTY,
    CHILD_WELFARE
  }

  /** Values of {@code Scope}; their meaning stands in the contract. */
  public enum Scope {
    STANDING,
    SINGLE
  }
}
