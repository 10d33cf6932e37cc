package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Membership of a shooting, hunting or collecting organisation, with what it vouches for.
 *
 * @param organisation organisation; never null
 * @param kind kind; never null
 * @param approved approved; never null
 * @param since since; never null
 * @param until until; open while no end is known; null if not told
 * @param safetyCourseOn safety course on; null if not told
 * @param sessions sessions; never null
 * @param programmes programmes; null if not told
 * @param collectingArea collecting area; null if not told
 * @param expelledFor expelled for; null if not told
 */
public record Membership(
    String organisation,
    Kind kind,
    boolean approved,
    LocalDate since,
    @Nullable EndDay until,
    @Nullable LocalDate safetyCourseOn,
    List<Session> sessions,
    @Nullable List<Programme> programmes,
    @Nullable CollectingArea collectingArea,
    @Nullable String expelledFor)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public Membership {
    sessions = List.copyOf(sessions);
    programmes = programmes == null ? null : List.copyOf(programmes);
  }

  /** Values of {@code Kind}; their meaning stands in the contract. */
  public enum Kind {
    SHOOTING,
    HUNTING,
    COLLECTING
  }
}
