package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay in custody, dated; never health notes.
 *
 * @param reason why the person was held; never null
 * @param heldOn the day the person was taken in; never null
 * @param releasedOn the day the person was let go; null if not told
 */
public record Custody(Reason reason, LocalDate heldOn, @Nullable LocalDate releasedOn)
    implements Content {

  /** Why the person was held. */
  public enum Reason {
    INTOXICATION,
    DISTURBANCE,
    ARREST,
    OTHER
  }
}
