package no.forkant.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One weapon, part or object applied for or held.
 *
 * @param weaponClass class; null if not told
 * @param action action; null if not told
 * @param object object; null if not told
 * @param calibre calibre; null if not told
 * @param barrelCm barrel cm, in centimetres; null if not told
 * @param totalCm total cm, in centimetres; null if not told
 * @param bladeCm blade cm, in centimetres; null if not told
 * @param magazineCapacity magazine capacity; null if not told
 * @param factoryMagazineCapacity factory magazine capacity; null if not told
 * @param militaryStyle military style; null if not told
 * @param features features; null if not told
 * @param projectileMm projectile mm, in millimetres; null if not told
 * @param projectileGrams projectile grams, in grams; null if not told
 * @param energyJoulesAt100m energy joules at100m, in joule at 100 m; null if not told
 * @param part part; null if not told
 * @param partOf part of; null if not told
 * @param boughtFromDealer bought from dealer; null if not told
 * @param year year; null if not told
 * @param acquiredOn acquired on; null if not told
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

  /** Values of {@code Action}; their meaning stands in the contract. */
  public enum Action {
    SINGLE,
    BOLT,
    LEVER,
    PUMP,
    SEMI_AUTO,
    FULL_AUTO,
    OTHER
  }

  /** Values of {@code ObjectKind}; their meaning stands in the contract. */
  public enum ObjectKind {
    STUN_DEVICE,
    SPRAY,
    SPRING_KNIFE,
    BATON,
    KNUCKLEDUSTER,
    LONG_BLADE,
    OTHER
  }

  /** Values of {@code Feature}; their meaning stands in the contract. */
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

  /** Values of {@code Part}; their meaning stands in the contract. */
  public enum Part {
    BARREL,
    RECEIVER,
    BOLT,
    BREECH_BLOCK,
    SLIDE,
    CYLINDER
  }

  /** Values of {@code PartOf}; their meaning stands in the contract. */
  public enum PartOf {
    HANDGUN,
    LONG_GUN,
    RIFLE,
    SHOTGUN
  }
}
