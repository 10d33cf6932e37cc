package no.forkant.oversight;

import java.util.UUID;
import no.forkant.assessment.RulebookReference;
import org.jspecify.annotations.Nullable;

/**
 * What came of assessing a recorded case again.
 *
 * @param assessment the assessment that was looked at again; never null
 * @param with whose law and knowledge were used; never null
 * @param rulebook rulebook of then and the one used now; never null
 * @param engine engine of then and of now; never null
 * @param identical whether the same bytes came out
 * @param obstacle why it could not be assessed again; null if it could
 * @param differences what came out otherwise; null if it could not be assessed again
 */
public record Replay(
    UUID assessment,
    With with,
    Change<RulebookReference> rulebook,
    Change<String> engine,
    boolean identical,
    @Nullable Obstacle obstacle,
    @Nullable Differences differences) {

  /** Whose law and knowledge a replay uses. */
  public enum With {
    /** The rulebook, the day and the knowledge that were recorded. */
    THEN,
    /** The rulebook in use, this day and all that is known now. */
    TODAY
  }

  /** Why a case cannot be assessed again. */
  public enum Obstacle {
    /** The case file was erased as the archive rules say; its proof still holds. */
    RECORD_ERASED,
    /** The service does not have the rulebook that was used. */
    RULEBOOK_UNKNOWN,
    /** The rulebook in use has no rules for the permit. */
    PERMIT_WITHOUT_RULES
  }
}
