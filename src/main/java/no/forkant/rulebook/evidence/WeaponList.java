package no.forkant.rulebook.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.forkant.casefile.Weapon;
import no.forkant.casefile.WeaponClass;
import org.jspecify.annotations.Nullable;

/** Some of the weapons, parts or objects of a matter; each filter gives a narrower list. */
public final class WeaponList {

  private final List<Weapon> weapons;
  private final Frame frame;

  WeaponList(List<Weapon> weapons, Frame frame) {
    this.weapons = weapons;
    this.frame = frame;
  }

  /** Returns whether there is one. */
  public boolean getAny() {
    return !weapons.isEmpty();
  }

  /** Returns whether there is none. */
  public boolean getNone() {
    return weapons.isEmpty();
  }

  /** Keeps those whose {@code class} is one of the given. */
  public WeaponList ofClass(WeaponClass... wanted) {
    return where(w -> Query.isOneOf(w.weaponClass(), (Object[]) wanted));
  }

  /** Drops those whose {@code class} is one of the given; what tells none is kept. */
  public WeaponList notOfClass(WeaponClass... unwanted) {
    return where(w -> !Query.isOneOf(w.weaponClass(), (Object[]) unwanted));
  }

  /** Keeps those whose {@code action} is one of the given. */
  public WeaponList action(Weapon.Action... wanted) {
    return where(w -> Query.isOneOf(w.action(), (Object[]) wanted));
  }

  /** Drops those whose {@code action} is one of the given; what tells none is kept. */
  public WeaponList notOfAction(Weapon.Action... unwanted) {
    return where(w -> !Query.isOneOf(w.action(), (Object[]) unwanted));
  }

  /** Keeps those that have one of the features. */
  public WeaponList feature(Weapon.Feature... wanted) {
    return where(w -> hasOneOf(w, wanted));
  }

  /** Drops those that are told to have one of the features. */
  public WeaponList withoutFeature(Weapon.Feature... unwanted) {
    return where(w -> !hasOneOf(w, unwanted));
  }

  private static boolean hasOneOf(Weapon weapon, Weapon.Feature... wanted) {
    return weapon.features() != null
        && weapon.features().stream().anyMatch(f -> Query.isOneOf(f, (Object[]) wanted));
  }

  /** Keeps what is such a part. */
  public WeaponList part(Weapon.Part... wanted) {
    return where(w -> Query.isOneOf(w.part(), (Object[]) wanted));
  }

  /** Keeps those of military construction from the maker. */
  public WeaponList getOfMilitaryConstruction() {
    return where(w -> Boolean.TRUE.equals(w.militaryStyle()));
  }

  /** Keeps those made with a magazine for more cartridges than the parameter says. */
  public WeaponList madeForMoreThan(String cartridges) {
    return where(
        w ->
            w.factoryMagazineCapacity() != null
                && w.factoryMagazineCapacity() > frame.parameters().count(cartridges));
  }

  /** Keeps those told to shoot a projectile that is narrower than the parameter says. */
  public WeaponList projectileNarrowerThan(String diameter) {
    return below(Weapon::projectileMm, diameter);
  }

  /** Keeps those told to shoot a projectile that is lighter than the parameter says. */
  public WeaponList projectileLighterThan(String weight) {
    return below(Weapon::projectileGrams, weight);
  }

  /** Keeps those told to hit with less energy at 100 metres than the parameter says. */
  public WeaponList energyLessThan(String energy) {
    return below(Weapon::energyJoulesAt100m, energy);
  }

  /** Keeps those that do not tell both diameter and weight of the projectile. */
  public WeaponList getProjectileUntold() {
    return where(w -> w.projectileMm() == null || w.projectileGrams() == null);
  }

  /** Keeps those that do not tell the energy at 100 metres. */
  public WeaponList getEnergyUntold() {
    return where(w -> w.energyJoulesAt100m() == null);
  }

  /** Keeps what is no firearm (våpenlova § 8, våpenforskrifta § 3-6). */
  public WeaponList getNoFirearm() {
    return where(w -> w.object() != null || w.weaponClass() == WeaponClass.KNIFE);
  }

  /** Returns whether there are more than the parameter says. */
  public boolean moreThan(String number) {
    return weapons.size() > frame.parameters().count(number);
  }

  private WeaponList below(Function<Weapon, @Nullable Double> told, String limit) {
    return where(
        w -> {
          Double value = told.apply(w);
          return value != null && value < frame.parameters().decimal(limit);
        });
  }

  private WeaponList where(Predicate<Weapon> test) {
    return new WeaponList(weapons.stream().filter(test).toList(), frame);
  }
}
