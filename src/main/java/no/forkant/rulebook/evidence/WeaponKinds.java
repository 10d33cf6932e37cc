package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.forkant.casefile.Weapon;
import no.forkant.casefile.WeaponClass;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of the kind of what is applied for or held: banned and exempt types, sizes,
 * magazines, parts and blades (våpenlova §§ 5, 6 and 8; våpenforskrifta chapters 2 and 3). What is
 * not told of a thing speaks neither for nor against it.
 */
public final class WeaponKinds extends ToldWeapons {

  /** The calibres of våpenforskrifta §§ 3-1 and 3-5, in the normal form of the case file. */
  private static final Set<String> BANNED_CALIBRES = Set.of("12.7x99", "5.7x28", "4.6x30", "50bmg");

  /** Våpenforskrifta § 2-3 no. 8: single-shot shotguns acquired before this day are exempt. */
  private static final LocalDate OLD_SHOTGUNS = LocalDate.of(1990, 10, 1);

  /** Våpenforskrifta § 14-1 no. 8: crossbows acquired before this day may be kept. */
  private static final LocalDate OLD_CROSSBOWS = LocalDate.of(1993, 1, 1);

  /** Våpenforskrifta § 14-1 no. 11: air weapons acquired before this day may be kept. */
  private static final LocalDate OLD_AIR_WEAPONS = LocalDate.of(2009, 7, 1);

  /** Våpenforskrifta § 14-1 no. 9: large magazines acquired before this day may be kept. */
  private static final LocalDate OLD_MAGAZINES = LocalDate.of(2020, 10, 1);

  WeaponKinds(List<Weapon> weapons, Frame frame) {
    super(weapons, frame);
  }

  static boolean has(Weapon weapon, Weapon.Feature feature) {
    return weapon.features() != null && weapon.features().contains(feature);
  }

  /** A whole firearm, not a part, a magazine or a thing that is no firearm. */
  private static boolean isFirearm(Weapon w) {
    return w.object() == null
        && !Query.isOneOf(
            w.weaponClass(),
            WeaponClass.PART,
            WeaponClass.MAGAZINE,
            WeaponClass.SUPPRESSOR,
            WeaponClass.KNIFE);
  }

  static boolean isBefore(@Nullable LocalDate day, LocalDate limit) {
    return day != null && day.isBefore(limit);
  }

  /** Returns whether a fully automatic firearm is among them (våpenlova § 5 second paragraph). */
  public boolean getFullAuto() {
    return any(w -> isFirearm(w) && w.action() == Weapon.Action.FULL_AUTO);
  }

  /** Returns whether a firearm made to look like another thing is among them (§ 5). */
  public boolean getCamouflaged() {
    return any(w -> isFirearm(w) && has(w, Weapon.Feature.CAMOUFLAGED));
  }

  /**
   * Returns whether a semi-automatic rifle constructed for automatic fire, the armed forces or the
   * police is among them (§ 5 second paragraph no. 3).
   */
  public boolean getMilitaryRifle() {
    return any(WeaponKinds::isMilitaryRifle);
  }

  /** Returns whether all of them are such rifles. */
  public boolean getOnlyMilitaryRifles() {
    return all(WeaponKinds::isMilitaryRifle);
  }

  private static boolean isMilitaryRifle(Weapon w) {
    return w.weaponClass() == WeaponClass.RIFLE
        && w.action() == Weapon.Action.SEMI_AUTO
        && (Boolean.TRUE.equals(w.militaryStyle()) || has(w, Weapon.Feature.MILITARY_ORIGIN));
  }

  /** Returns whether a firearm commonly used as a weapon of war is among them (§ 5). */
  public boolean getWarWeapon() {
    return any(w -> isFirearm(w) && has(w, Weapon.Feature.WAR_WEAPON));
  }

  /** Returns whether one of them is served by several persons or fires explosives. */
  public boolean getCrewServedOrExplosive() {
    return any(
        w ->
            isFirearm(w)
                && (has(w, Weapon.Feature.CREW_SERVED) || has(w, Weapon.Feature.FIRES_EXPLOSIVE)));
  }

  /** Returns whether one of these classes is told to be shorter in all than the parameter says. */
  public boolean shorterThan(String centimetres, WeaponClass... classes) {
    return any(w -> isOf(w, classes) && isUnder(w.totalCm(), centimetres));
  }

  /** Returns whether the barrel of one of these classes is told to be shorter. */
  public boolean barrelShorterThan(String centimetres, WeaponClass... classes) {
    return any(w -> isOf(w, classes) && isUnder(w.barrelCm(), centimetres));
  }

  /** Returns whether the magazine of one of these classes is told to hold more cartridges. */
  public boolean capacityAbove(String number, WeaponClass... classes) {
    return any(w -> isOf(w, classes) && isAbove(w.magazineCapacity(), number));
  }

  static boolean isOf(Weapon w, WeaponClass... classes) {
    return Query.isOneOf(w.weaponClass(), (Object[]) classes);
  }

  private boolean isUnder(@Nullable Double told, String parameter) {
    return told != null && told < frame.parameters().decimal(parameter);
  }

  private boolean isAbove(@Nullable Integer told, String parameter) {
    return told != null && told > frame.parameters().count(parameter);
  }

  /**
   * Returns whether a shotgun or combination gun with a loose magazine is among them, bolt-action
   * shotguns excepted (våpenforskrifta § 3-3).
   */
  public boolean getShotgunWithLooseMagazine() {
    return any(
        w ->
            has(w, Weapon.Feature.LOOSE_MAGAZINE)
                && (w.weaponClass() == WeaponClass.COMBINATION
                    || (w.weaponClass() == WeaponClass.SHOTGUN
                        && w.action() != Weapon.Action.BOLT)));
  }

  /** Returns whether a semi-automatic pistol usable with two hands is among them (§ 3-4). */
  public boolean getTwoHandedPistol() {
    return any(
        w ->
            w.weaponClass() == WeaponClass.PISTOL
                && w.action() == Weapon.Action.SEMI_AUTO
                && has(w, Weapon.Feature.TWO_HANDED));
  }

  /** Returns whether one of them fires a calibre of våpenforskrifta § 3-1. */
  public boolean getBannedCalibre() {
    return any(w -> BANNED_CALIBRES.contains(calibre(w)));
  }

  static String calibre(Weapon w) {
    if (w.calibre() == null) {
      return "";
    }
    String plain =
        w.calibre()
            .toLowerCase(Locale.ROOT)
            .replace(',', '.')
            .replace('×', 'x')
            .replace(" ", "")
            .replace("mm", "");
    return plain.startsWith(".") ? plain.substring(1) : plain;
  }

  /**
   * Returns whether a loose magazine for such a weapon holds more than the parameter says
   * (våpenforskrifta § 2-5), told by itself or with its weapon. Magazines acquired before 1 October
   * 2020 may be kept (§ 14-1 no. 9).
   */
  public boolean looseMagazineAbove(String number, WeaponClass of) {
    return any(
        w ->
            isAbove(w.magazineCapacity(), number)
                && !isBefore(w.acquiredOn(), OLD_MAGAZINES)
                && (isMagazineFor(w, of)
                    || (w.weaponClass() == of && has(w, Weapon.Feature.LOOSE_MAGAZINE))));
  }

  /**
   * Returns whether such a weapon is told to hold more than the parameter says without a word on
   * whether its magazine is loose.
   */
  public boolean magazineAbove(String number, WeaponClass of) {
    return any(
        w ->
            isAbove(w.magazineCapacity(), number)
                && !isBefore(w.acquiredOn(), OLD_MAGAZINES)
                && w.weaponClass() == of
                && !has(w, Weapon.Feature.LOOSE_MAGAZINE));
  }

  private static boolean isMagazineFor(Weapon w, WeaponClass of) {
    Weapon.PartOf whole =
        switch (of) {
          case PISTOL -> Weapon.PartOf.HANDGUN;
          case SHOTGUN -> Weapon.PartOf.SHOTGUN;
          default -> Weapon.PartOf.RIFLE;
        };
    return w.weaponClass() == WeaponClass.MAGAZINE && w.partOf() == whole;
  }

  /** Returns whether all of them are magazines that may be kept without a permit (§ 14-1 no. 9). */
  public boolean getOnlyOldMagazines() {
    return all(
        w -> w.weaponClass() == WeaponClass.MAGAZINE && isBefore(w.acquiredOn(), OLD_MAGAZINES));
  }

  /**
   * Returns whether all are magazines too small to need a permit (§ 2-5): for shotguns, rifles and
   * pistols up to what the parameters say.
   */
  public boolean onlySmallMagazines(String shotgun, String rifle, String pistol) {
    return all(
        w ->
            w.weaponClass() == WeaponClass.MAGAZINE
                && w.magazineCapacity() != null
                && isMagazineTold(w)
                && !(isMagazineFor(w, WeaponClass.SHOTGUN)
                    && isAbove(w.magazineCapacity(), shotgun))
                && !(isMagazineFor(w, WeaponClass.RIFLE) && isAbove(w.magazineCapacity(), rifle))
                && !(isMagazineFor(w, WeaponClass.PISTOL)
                    && isAbove(w.magazineCapacity(), pistol)));
  }

  static boolean isMagazineTold(Weapon w) {
    return w.partOf() != null && w.partOf() != Weapon.PartOf.LONG_GUN;
  }

  /**
   * Returns whether all of them are exempt from permits (våpenforskrifta §§ 2-3 and 14-1): signal
   * devices, deactivated weapons, air weapons up to the calibre, single-shot shotguns acquired
   * before 1 October 1990, black powder, air weapons and crossbows made before the years, and what
   * may be kept since it was acquired in time.
   */
  public boolean allExempt(String airMillimetres, String blackPowderYear, String oldYear) {
    return all(
        w ->
            isFirearm(w)
                && (has(w, Weapon.Feature.DEACTIVATED)
                    || (has(w, Weapon.Feature.SIGNAL) && w.projectileMm() == null)
                    || isExemptAirWeapon(w, airMillimetres, oldYear)
                    || isExemptCrossbow(w, oldYear)
                    || isOldShotgun(w)
                    || (has(w, Weapon.Feature.BLACK_POWDER) && isMadeBefore(w, blackPowderYear))));
  }

  private boolean isExemptAirWeapon(Weapon w, String millimetres, String year) {
    return w.weaponClass() == WeaponClass.AIR
        && ((w.projectileMm() != null
                && w.projectileMm() <= frame.parameters().decimal(millimetres))
            || isMadeBefore(w, year)
            || isBefore(w.acquiredOn(), OLD_AIR_WEAPONS));
  }

  private boolean isExemptCrossbow(Weapon w, String year) {
    return w.weaponClass() == WeaponClass.CROSSBOW
        && (isMadeBefore(w, year) || isBefore(w.acquiredOn(), OLD_CROSSBOWS));
  }

  private static boolean isOldShotgun(Weapon w) {
    return w.weaponClass() == WeaponClass.SHOTGUN
        && w.action() == Weapon.Action.SINGLE
        && isBefore(w.acquiredOn(), OLD_SHOTGUNS);
  }

  private boolean isMadeBefore(Weapon w, String year) {
    return w.year() != null && w.year() < frame.parameters().count(year);
  }

  /** Returns whether a fully automatic firearm with a projectile above the parameter is told. */
  public boolean fullAutoAbove(String millimetres) {
    return any(
        w ->
            isFirearm(w)
                && w.action() == Weapon.Action.FULL_AUTO
                && w.projectileMm() != null
                && w.projectileMm() > frame.parameters().decimal(millimetres));
  }

  /** Returns whether the projectile of a fully automatic firearm is not told. */
  public boolean getFullAutoOfUntoldBore() {
    return any(
        w -> isFirearm(w) && w.action() == Weapon.Action.FULL_AUTO && w.projectileMm() == null);
  }

  /**
   * Returns whether all are air weapons, deactivated or without projectile, which the storage rules
   * for traders set aside (våpenforskrifta § 6-5 sixth paragraph).
   */
  public boolean getOnlyLight() {
    return all(
        w ->
            w.weaponClass() == WeaponClass.AIR
                || has(w, Weapon.Feature.DEACTIVATED)
                || has(w, Weapon.Feature.SIGNAL));
  }
}
