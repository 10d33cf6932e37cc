package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay in custody, dated; never health notes.
 *
 * @param reason reason; never null
 * @param heldOn held on; never null
 * @param releasedOn released on; null if not told
 */
public record Custody(Reason reason, LocalDate heldOn, @Nullable LocalDate releasedOn)
    implements Content {

  /** Values of {@code Reason}; their meaning stands in the contract. */
  public enum Reason {
    INTOXICATION,
    DISTURBANCE,
    ARREST,
    OTHER
  }
}
