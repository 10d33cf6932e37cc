package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of worry, with what was seen kept apart from the sender's view.
 *
 * @param topic topic; never null
 * @param observed observed; never null
 * @param basis basis; never null
 * @param assessment assessment; null if not told
 * @param immediateDanger immediate danger; null if not told
 * @param permits permits; null if not told
 */
public record Concern(
    Topic topic,
    boolean observed,
    String basis,
    @Nullable String assessment,
    @Nullable Boolean immediateDanger,
    @Nullable List<Permit> permits)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public Concern {
    permits = permits == null ? null : List.copyOf(permits);
  }

  /** Values of {@code Topic}; their meaning stands in the contract. */
  public enum Topic {
    VIOLENCE,
    THREATS,
    MENTAL_HEALTH,
    SUICIDE,
    SUBSTANCES,
    EXTREMISM,
    CRIMINAL_TIES,
    WEAPON_CARE,
    DRIVING_FITNESS,
    DRIVING_CONDUCT,
    GUARD_CONDUCT,
    SERVICE_CONDUCT,
    TRADE_CONDUCT,
    IDENTITY,
    CHILD,
    OTHER
  }
}
