package no.forkant.rulebook.evidence;

import java.util.EnumSet;
import java.util.Set;
import no.forkant.casefile.PermitHistory;
import no.forkant.casefile.Variant;
import no.forkant.casefile.WeaponClass;

/** What an earlier weapons permit was for, as far as its event tells. */
final class PermitPurposes {

  /** For handguns alone. */
  private static final Set<Variant> HANDGUNS = EnumSet.of(Variant.SPORT_H, Variant.YOUTH_18H);

  /** For handguns as well as for others. */
  private static final Set<Variant> HANDGUNS_TOO =
      EnumSet.of(
          Variant.SPORT_R,
          Variant.COLL,
          Variant.COLL_S,
          Variant.INHERIT,
          Variant.REPLICA,
          Variant.SERVICE,
          Variant.BEAR,
          Variant.OTHER,
          Variant.SPECIAL);

  /** Not to hold a weapon: parts, ammunition, magazines, loans, passes, visits, trade. */
  private static final Set<Variant> NO_WEAPON =
      EnumSet.of(
          Variant.PART,
          Variant.AMMO,
          Variant.MAG_P,
          Variant.LOAN,
          Variant.EUPASS,
          Variant.IMP_T,
          Variant.DEALER,
          Variant.WORKSHOP);

  /** Våpenforskrifta § 11-14 first paragraph. */
  private static final Set<Variant> HUNTING_SPORT_COLLECTING =
      EnumSet.of(
          Variant.HUNT,
          Variant.HUNT_X,
          Variant.SPORT_H,
          Variant.SPORT_L,
          Variant.SPORT_R,
          Variant.SPORT_S,
          Variant.YOUTH_16,
          Variant.YOUTH_18H,
          Variant.COLL,
          Variant.COLL_S);

  private PermitPurposes() {}

  /** Returns whether it is for a pistol or revolver: its variant says so, or its weapon. */
  static boolean isForHandguns(PermitHistory event) {
    Variant variant = event.variant();
    if (variant != null && (HANDGUNS.contains(variant) || NO_WEAPON.contains(variant))) {
      return HANDGUNS.contains(variant);
    }
    return event.weapon() != null
        && Query.isOneOf(event.weapon().weaponClass(), WeaponClass.PISTOL, WeaponClass.REVOLVER);
  }

  /** Returns whether it is, or does not tell the weapon and may be. */
  static boolean mayBeForHandguns(PermitHistory event) {
    boolean open = event.variant() == null || HANDGUNS_TOO.contains(event.variant());
    return isForHandguns(event) || event.weapon() == null && open;
  }

  /** Returns whether it is to hold weapons for hunting, sport shooting or collecting. */
  static boolean isForHuntingSportOrCollecting(PermitHistory event) {
    return event.variant() != null && HUNTING_SPORT_COLLECTING.contains(event.variant());
  }
}
