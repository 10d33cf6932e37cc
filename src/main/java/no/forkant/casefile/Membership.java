package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Membership of a shooting, hunting or collecting organisation, with what it vouches for.
 *
 * @param organisation the name of the organisation; never null
 * @param kind what kind of organisation it is; never null
 * @param approved true if the organisation is approved (våpenlova § 28)
 * @param since the first day of membership; never null
 * @param until the last day of membership; open while no end is known; null if not told
 * @param safetyCourseOn the day of the safety course arranged by the organisation; null if not told
 * @param sessions trainings, competitions and meets, one entry each; never null
 * @param programmes the programmes of the organisation; null if not told
 * @param collectingArea the area that the party collects in; null if not told
 * @param expelledFor why the party was expelled; null if not told
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

  /** What kind of organisation it is. */
  public enum Kind {
    SHOOTING,
    HUNTING,
    COLLECTING
  }
}
