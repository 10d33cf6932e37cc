package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Short form of a leader of a security company; {@link OtherPerson} entries win.
 *
 * @param birthDate birth date; null if not told
 * @param citizenship citizenship; null if not told
 * @param role role; null if not told
 * @param ageExempted age exempted; null if not told
 */
public record Leader(
    @Nullable LocalDate birthDate,
    @Nullable String citizenship,
    @Nullable Role role,
    @Nullable Boolean ageExempted) {

  /** Values of {@code Role}; their meaning stands in the contract. */
  public enum Role {
    GENERAL_MANAGER,
    BOARD_CHAIR,
    BOARD_MEMBER,
    OPERATIONS_MANAGER,
    SOLE_OWNER,
    INFLUENCE,
    OTHER
  }
}
