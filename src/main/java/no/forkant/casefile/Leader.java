package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Short form of a leader of a security company; {@link OtherPerson} entries win.
 *
 * @param birthDate day of birth; null if not told
 * @param citizenship ISO 3166 two-letter code; null if not told
 * @param role the role in the company; null if not told
 * @param ageExempted true if an exemption from the age limit is given; null if not told
 */
public record Leader(
    @Nullable LocalDate birthDate,
    @Nullable String citizenship,
    @Nullable Role role,
    @Nullable Boolean ageExempted) {

  /** The role in the company. */
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
