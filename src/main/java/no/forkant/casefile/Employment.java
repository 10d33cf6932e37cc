package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employment or concrete offer of one.
 *
 * @param role role; never null
 * @param employerKind employer kind; null if not told
 * @param employer employer; null if not told
 * @param from from; never null
 * @param to to; open while no end is known; null if not told
 * @param endedFor ended for; null if not told
 */
public record Employment(
    String role,
    @Nullable EmployerKind employerKind,
    @Nullable String employer,
    LocalDate from,
    @Nullable EndDay to,
    @Nullable String endedFor)
    implements Content {

  /** Values of {@code EmployerKind}; their meaning stands in the contract. */
  public enum EmployerKind {
    GUARD_COMPANY,
    IN_HOUSE,
    POLICE,
    ARMED_FORCES
  }
}
