package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in the life of the party.
 *
 * @param event what happened in the life of the person; never null
 * @param on the day it happened; never null
 * @param permits the permits for which legal capacity was removed; null if not told
 */
public record LifeEvent(Event event, LocalDate on, @Nullable List<Permit> permits)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public LifeEvent {
    permits = permits == null ? null : List.copyOf(permits);
  }

  /** What happened in the life of the person. */
  public enum Event {
    DEATH,
    EMIGRATION,
    GUARDIANSHIP,
    CAPACITY_REMOVED,
    NAME_CHANGE,
    ADDRESS,
    PROTECTED_ADDRESS,
    MARRIAGE_END
  }
}
