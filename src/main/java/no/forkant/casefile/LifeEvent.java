package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in the life of the party.
 *
 * @param event event; never null
 * @param on on; never null
 * @param permits permits; null if not told
 */
public record LifeEvent(Event event, LocalDate on, @Nullable List<Permit> permits)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public LifeEvent {
    permits = permits == null ? null : List.copyOf(permits);
  }

  /** Values of {@code Event}; their meaning stands in the contract. */
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
