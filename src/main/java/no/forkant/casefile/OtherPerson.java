package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person other than the party whom the law tests, such as a general manager or a responsible
 * person.
 *
 * @param id id; never null
 * @param role role; never null
 * @param birthDate birth date; null if not told
 * @param citizenships citizenships; null if not told
 * @param from from; null if not told
 * @param to to; open while no end is known; null if not told
 * @param sharePercent share percent, in per cent; null if not told
 * @param proceedsPercent proceeds percent, in per cent; null if not told
 * @param relatedTo related to; null if not told
 * @param certificatePresented certificate presented; null if not told
 * @param ageExempted age exempted; null if not told
 */
public record OtherPerson(
    String id,
    Role role,
    @Nullable LocalDate birthDate,
    @Nullable List<String> citizenships,
    @Nullable LocalDate from,
    @Nullable EndDay to,
    @Nullable Double sharePercent,
    @Nullable Double proceedsPercent,
    @Nullable List<String> relatedTo,
    @Nullable Boolean certificatePresented,
    @Nullable Boolean ageExempted) {

  /** Copies its lists, so that it can never change. */
  public OtherPerson {
    citizenships = citizenships == null ? null : List.copyOf(citizenships);
    relatedTo = relatedTo == null ? null : List.copyOf(relatedTo);
  }

  /** Values of {@code Role}; their meaning stands in the contract. */
  public enum Role {
    USER,
    STORER,
    RESPONSIBLE,
    GENERAL_MANAGER,
    BOARD_MEMBER,
    PARTNER,
    SOLE_OWNER,
    INFLUENCE,
    OPERATOR,
    TRADE_LEADER,
    PARENT,
    APPOINTED_GUARDIAN
  }
}
