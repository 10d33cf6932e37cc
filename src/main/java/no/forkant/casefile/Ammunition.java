package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ammunition, powder and primers in the household.
 *
 * @param rounds rounds; null if not told
 * @param rounds22 rounds22; null if not told
 * @param smokelessKg smokeless kg, in kilograms; null if not told
 * @param blackKg black kg, in kilograms; null if not told
 * @param primers primers; null if not told
 * @param types types; null if not told
 */
public record Ammunition(
    @Nullable Integer rounds,
    @Nullable Integer rounds22,
    @Nullable Double smokelessKg,
    @Nullable Double blackKg,
    @Nullable Integer primers,
    @Nullable List<AmmunitionType> types) {

  /** Copies its lists, so that it can never change. */
  public Ammunition {
    types = types == null ? null : List.copyOf(types);
  }

  /** Values of {@code AmmunitionType}; their meaning stands in the contract. */
  public enum AmmunitionType {
    ARMOUR_PIERCING,
    INCENDIARY,
    EXPLOSIVE,
    EXPANDING_HANDGUN,
    TRACER,
    HARD_CORE
  }
}
