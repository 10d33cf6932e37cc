package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employment or concrete offer of one.
 *
 * @param role the position; never null
 * @param employerKind what kind of employer it is; null if not told
 * @param employer the name of the employer; null if not told
 * @param from the first day; never null
 * @param to the last day; open while no end is known; null if not told
 * @param endedFor why it ended; null if not told
 */
public record Employment(
    String role,
    @Nullable EmployerKind employerKind,
    @Nullable String employer,
    LocalDate from,
    @Nullable EndDay to,
    @Nullable String endedFor)
    implements Content {

  /** What kind of employer it is. */
  public enum EmployerKind {
    GUARD_COMPANY,
    IN_HOUSE,
    POLICE,
    ARMED_FORCES
  }
}
