package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for weapons tells beside its information items. Every
 * component may be null: what the law needs and the file lacks becomes an entry of {@code missing}.
 *
 * @param weapons weapons; null if not told
 * @param purpose purpose; null if not told
 * @param programme programme; null if not told
 * @param phase phase; null if not told
 * @param acquisition acquisition; null if not told
 * @param inheritanceLine inheritance line; null if not told
 * @param userBirthDate user birth date; null if not told
 * @param storage storage; null if not told
 * @param heldForPurpose held for purpose; null if not told
 * @param ammunition ammunition; null if not told
 * @param trade trade; null if not told
 * @param guardianConsents guardian consents; null if not told
 * @param qualifiedStorer qualified storer; null if not told
 * @param specialNeed special need; null if not told
 * @param premisesApproved premises approved; null if not told
 * @param payingMembers paying members; null if not told
 * @param organisation organisation; null if not told
 * @param feePaid fee paid; null if not told
 * @param needDocumented need documented; null if not told
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

  /** Values of {@code Purpose}; their meaning stands in the contract. */
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

  /** Values of {@code Phase}; their meaning stands in the contract. */
  public enum Phase {
    ACQUIRE,
    POSSESS
  }

  /** Values of {@code Acquisition}; their meaning stands in the contract. */
  public enum Acquisition {
    PURCHASE,
    INHERITANCE,
    GIFT,
    LOAN
  }

  /** Values of {@code InheritanceLine}; their meaning stands in the contract. */
  public enum InheritanceLine {
    DIRECT,
    OTHER
  }
}
