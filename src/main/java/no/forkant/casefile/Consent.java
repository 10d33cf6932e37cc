package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent given or refused.
 *
 * @param by who consented or refused; never null
 * @param guardian the id of the guardian, or the relation where only one guardian has it; null if
 *     not told
 * @param scope whether it stands for one document or until withdrawn; null if not told
 * @param given true if consent was given, false if not
 * @param on the day it was given or refused; never null
 */
public record Consent(
    Giver by, @Nullable String guardian, @Nullable Scope scope, boolean given, LocalDate on)
    implements Content {

  /** Who consented or refused. */
  public enum Giver {
    GUARDIAN,
    PARTY,
    CHILD_WELFARE
  }

  /** Whether it stands for one document or until withdrawn. */
  public enum Scope {
    STANDING,
    SINGLE
  }
}
