package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person other than the party whom the law tests, such as a general manager or a responsible
 * person.
 *
 * @param id unique in the case file; items about the person carry it; never null
 * @param role why the law tests this person; never null
 * @param birthDate day of birth; null if not told
 * @param citizenships ISO 3166 two-letter codes; null if not told
 * @param from the first day in the role; null if not told
 * @param to the last day in the role; open while no end is known; null if not told
 * @param sharePercent share of the company, in per cent; null if not told
 * @param proceedsPercent share of the proceeds, in per cent; null if not told
 * @param relatedTo ids of those the person is closely related to; null if not told
 * @param certificatePresented true if a police certificate was presented; null if not told
 * @param ageExempted true if an exemption from the age limit is given; null if not told
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

  /** Why the law tests this person. */
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
