package no.forkant.rulebook.evidence;

import java.util.List;
import java.util.function.Predicate;
import no.forkant.casefile.Ammunition;
import no.forkant.casefile.Weapon;
import no.forkant.casefile.WeaponClass;
import no.forkant.rulebook.ParameterValues;
import org.jspecify.annotations.Nullable;

/** What a rule reads of how the weapons, parts and ammunition of a matter are made. */
public final class WeaponTypes {

  private final List<Weapon> weapons;
  private final @Nullable Ammunition ammunition;
  private final ParameterValues parameters;

  WeaponTypes(List<Weapon> weapons, @Nullable Ammunition ammunition, ParameterValues parameters) {
    this.weapons = weapons;
    this.ammunition = ammunition;
    this.parameters = parameters;
  }

  private static boolean hasFeature(Weapon w, Weapon.Feature... wanted) {
    return w.features() != null
        && w.features().stream().anyMatch(f -> Query.isOneOf(f, (Object[]) wanted));
  }

  /** Returns whether a rifle is among them that is told to load in another way than by itself. */
  public boolean getManualRifle() {
    return weapons.stream()
        .anyMatch(
            w ->
                w.weaponClass() == WeaponClass.RIFLE
                    && w.action() != null
                    && w.action() != Weapon.Action.SEMI_AUTO
                    && w.action() != Weapon.Action.FULL_AUTO);
  }

  /** Returns whether a semi-automatic combination gun is among them. */
  public boolean getSemiAutoCombination() {
    return weapons.stream()
        .anyMatch(
            w ->
                w.weaponClass() == WeaponClass.COMBINATION
                    && w.action() == Weapon.Action.SEMI_AUTO);
  }

  /** Returns whether a magazine told to be for a rifle or shotgun is among them. */
  public boolean getMagazineForLongGun() {
    return weapons.stream()
        .anyMatch(
            w ->
                w.weaponClass() == WeaponClass.MAGAZINE
                    && w.partOf() != null
                    && w.partOf() != Weapon.PartOf.HANDGUN);
  }

  /** Returns whether each magazine among them tells how many cartridges it takes. */
  public boolean getMagazineCapacityTold() {
    return weapons.stream()
        .allMatch(w -> w.weaponClass() != WeaponClass.MAGAZINE || w.magazineCapacity() != null);
  }

  /**
   * Returns whether all of them are magazines that take no more cartridges than the parameter says.
   */
  public boolean onlyMagazinesUpTo(String number) {
    return !weapons.isEmpty()
        && weapons.stream()
            .allMatch(
                w ->
                    w.weaponClass() == WeaponClass.MAGAZINE
                        && w.magazineCapacity() != null
                        && w.magazineCapacity() <= parameters.count(number));
  }

  /** Returns whether a pistol or revolver is told to have another calibre than .22 Long Rifle. */
  public boolean getHandgunOtherThan22LongRifle() {
    return weapons.stream()
        .anyMatch(w -> isHandgun(w) && w.calibre() != null && !w.calibre().equals(".22 LR"));
  }

  /** Returns whether each pistol and revolver tells its calibre. */
  public boolean getHandgunCalibreTold() {
    return weapons.stream().allMatch(w -> !isHandgun(w) || w.calibre() != null);
  }

  private static boolean isHandgun(Weapon w) {
    return w.weaponClass() == WeaponClass.PISTOL || w.weaponClass() == WeaponClass.REVOLVER;
  }

  /** Returns whether each weapon and part among them tells the year it was made. */
  public boolean getYearTold() {
    return weapons.stream().allMatch(w -> w.year() != null);
  }

  /** Returns whether one was made in the year that the parameter says. */
  public boolean madeIn(String year) {
    return weapons.stream().anyMatch(w -> w.year() != null && w.year() == parameters.count(year));
  }

  /** Returns whether one of those made after the year that the parameter says lacks the feature. */
  public boolean madeAfterWithout(String year, Weapon.Feature feature) {
    return madeAfter(year, w -> !hasFeature(w, feature));
  }

  /** Returns whether one of those made after the year that the parameter says has the feature. */
  public boolean madeAfterWith(String year, Weapon.Feature feature) {
    return madeAfter(year, w -> hasFeature(w, feature));
  }

  private boolean madeAfter(String year, Predicate<Weapon> test) {
    return weapons.stream()
        .anyMatch(w -> w.year() != null && w.year() > parameters.count(year) && test.test(w));
  }

  /** Returns whether it is told what ammunition it is about. */
  public boolean getAmmunitionTold() {
    return ammunition != null;
  }

  /** Returns whether ammunition of one of the special types is told. */
  public boolean ammunitionOf(Ammunition.AmmunitionType... wanted) {
    return ammunition != null
        && ammunition.types() != null
        && ammunition.types().stream().anyMatch(type -> Query.isOneOf(type, (Object[]) wanted));
  }
}
