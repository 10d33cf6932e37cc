package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of worry, with what was seen kept apart from the sender's view.
 *
 * @param topic what the worry is about; never null
 * @param observed true if the sender saw it first-hand
 * @param basis what was seen or heard; never null
 * @param assessment the sender's own view, apart from what was seen; null if not told
 * @param immediateDanger true if someone is in danger now; null if not told
 * @param permits the permits it may bear on; null if not told
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

  /** What the worry is about. */
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
