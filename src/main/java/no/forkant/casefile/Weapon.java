package no.forkant.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One weapon, part or object applied for or held.
 *
 * @param weaponClass what it is; {@code class} in the JSON; null if not told
 * @param action how it is loaded; null if not told
 * @param object what it is, where it is no firearm; null if not told
 * @param calibre the calibre in its normal form, such as {@code .22 LR} or {@code 12.7x99}; null if
 *     not told
 * @param barrelCm length of the barrel, in centimetres; null if not told
 * @param totalCm total length, in centimetres; null if not told
 * @param bladeCm length of the blade, in centimetres; null if not told
 * @param magazineCapacity cartridges in the magazine applied for or held; null if not told
 * @param factoryMagazineCapacity cartridges in the magazine it was made with; null if not told
 * @param militaryStyle true if it is of military construction from the maker; looks do not count;
 *     null if not told
 * @param features what else the law asks about it; null if not told
 * @param projectileMm diameter of the projectile, in millimetres; null if not told
 * @param projectileGrams weight of the projectile, in grams; null if not told
 * @param energyJoulesAt100m energy at 100 metres, in joules; null if not told
 * @param part which part it is; null if not told
 * @param partOf what it is a part of; null if not told
 * @param boughtFromDealer true if it is bought from a licensed dealer; null if not told
 * @param year the year it was made; null if not told
 * @param acquiredOn the day it was acquired; null if not told
 */
public record Weapon(
    @JsonProperty("class") @Nullable WeaponClass weaponClass,
    @Nullable Action action,
    @Nullable ObjectKind object,
    @Nullable String calibre,
    @Nullable Double barrelCm,
    @Nullable Double totalCm,
    @Nullable Double bladeCm,
    @Nullable Integer magazineCapacity,
    @Nullable Integer factoryMagazineCapacity,
    @Nullable Boolean militaryStyle,
    @Nullable List<Feature> features,
    @Nullable Double projectileMm,
    @Nullable Double projectileGrams,
    @Nullable Double energyJoulesAt100m,
    @Nullable Part part,
    @Nullable PartOf partOf,
    @Nullable Boolean boughtFromDealer,
    @Nullable Integer year,
    @Nullable LocalDate acquiredOn) {

  /** Copies its lists, so that it can never change. */
  public Weapon {
    features = features == null ? null : List.copyOf(features);
  }

  /** How it is loaded. */
  public enum Action {
    SINGLE,
    BOLT,
    LEVER,
    PUMP,
    SEMI_AUTO,
    FULL_AUTO,
    OTHER
  }

  /** What it is, where it is no firearm. */
  public enum ObjectKind {
    STUN_DEVICE,
    SPRAY,
    SPRING_KNIFE,
    BATON,
    KNUCKLEDUSTER,
    LONG_BLADE,
    OTHER
  }

  /** What else the law asks about it. */
  public enum Feature {
    MILITARY_ORIGIN,
    HUNTING_ORIGIN,
    CAMOUFLAGED,
    WAR_WEAPON,
    TOP_COVER,
    PISTOL_GRIP_REMAINS,
    LOOSE_MAGAZINE,
    TWO_HANDED,
    CREW_SERVED,
    FIRES_EXPLOSIVE,
    NEVER_SERIES_MADE,
    MUZZLE_LOADER,
    BLACK_POWDER,
    DEACTIVATED,
    SIGNAL
  }

  /** Which part it is. */
  public enum Part {
    BARREL,
    RECEIVER,
    BOLT,
    BREECH_BLOCK,
    SLIDE,
    CYLINDER
  }

  /** What it is a part of. */
  public enum PartOf {
    HANDGUN,
    LONG_GUN,
    RIFLE,
    SHOTGUN
  }
}
