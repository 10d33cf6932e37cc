package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for weapons tells beside its information items. Every
 * component may be null: what the law needs and the file lacks becomes an entry of {@code missing}.
 *
 * @param weapons what is applied for or held; null if not told
 * @param purpose what it is for; the variant decides; null if not told
 * @param programme the shooting programme it is for; null if not told
 * @param phase whether to acquire or only to possess; null means {@code ACQUIRE}
 * @param acquisition how it is acquired; null if not told
 * @param inheritanceLine whether it is inherited in direct line; null if not told
 * @param userBirthDate day of birth of the minor who will use it; null if not told
 * @param storage how it will be kept; null if not told
 * @param heldForPurpose how many were held before for the same purpose; in sport for the same
 *     programme; null if not told
 * @param ammunition the ammunition applied for or held; null if not told
 * @param trade the expected trade of a dealer; null if not told
 * @param guardianConsents true if the guardians consent; a {@link Consent} item wins; null if not
 *     told
 * @param qualifiedStorer true if someone qualified keeps it; null if not told
 * @param specialNeed true if a special need is claimed; {@code needDocumented} is the proof; null
 *     if not told
 * @param premisesApproved true if the premises are approved; null if not told
 * @param payingMembers number of paying members of the club; null if not told
 * @param organisation what an organisation says of the criteria of våpenforskrifta § 8-6; null if
 *     not told
 * @param feePaid true if the fee is paid; null if not told
 * @param needDocumented true if the need is documented; null if not told
 */
public record WeaponDetails(
    @Nullable List<Weapon> weapons,
    @Nullable Purpose purpose,
    @Nullable String programme,
    @Nullable Phase phase,
    @Nullable Acquisition acquisition,
    @Nullable InheritanceLine inheritanceLine,
    @Nullable LocalDate userBirthDate,
    @Nullable Storage storage,
    @Nullable Integer heldForPurpose,
    @Nullable Ammunition ammunition,
    @Nullable TradeVolume trade,
    @Nullable Boolean guardianConsents,
    @Nullable Boolean qualifiedStorer,
    @Nullable Boolean specialNeed,
    @Nullable Boolean premisesApproved,
    @Nullable Integer payingMembers,
    @Nullable OrganisationCriteria organisation,
    @Nullable Boolean feePaid,
    @Nullable Boolean needDocumented)
    implements Details {

  /** Copies its lists, so that it can never change. */
  public WeaponDetails {
    weapons = weapons == null ? null : List.copyOf(weapons);
  }

  /** What it is for. */
  public enum Purpose {
    HUNTING,
    SPORT,
    COLLECTING,
    TRADE,
    SERVICE,
    MEMENTO,
    POLAR_BEAR,
    ANIMAL_CONTROL,
    MUSEUM,
    CULTURE,
    SELF_PROTECTION,
    OTHER
  }

  /** Whether to acquire or only to possess. */
  public enum Phase {
    ACQUIRE,
    POSSESS
  }

  /** How it is acquired. */
  public enum Acquisition {
    PURCHASE,
    INHERITANCE,
    GIFT,
    LOAN
  }

  /** Whether it is inherited in direct line. */
  public enum InheritanceLine {
    DIRECT,
    OTHER
  }
}
