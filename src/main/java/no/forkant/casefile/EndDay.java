package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a period: a day, or open while no end is known. The JSON tells an open end ({@code
 * null}) from an end that was not told (field absent); a component of this type that is null means
 * the latter.
 *
 * @param day the last day of the period, or null while no end is known
 */
public record EndDay(@Nullable LocalDate day) {

  /** The end that is not known yet: JSON {@code null}. */
  public static final EndDay OPEN = new EndDay(null);

  /** Returns the end on {@code day}, which must not be null. */
  public static EndDay on(LocalDate day) {
    return new EndDay(day);
  }

  /** Returns whether a period with this end still runs on {@code date}; the last day counts. */
  public boolean reaches(LocalDate date) {
    return day == null || !day.isBefore(date);
  }

  /**
   * Returns whether a period with {@code end}, which may be null if not told, still runs on {@code
   * date}.
   */
  public static boolean reaches(@Nullable EndDay end, LocalDate date) {
    return end == null || end.reaches(date);
  }
}
