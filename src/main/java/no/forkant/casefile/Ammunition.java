package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ammunition, powder and primers in the household.
 *
 * @param rounds number of rounds other than .22; null if not told
 * @param rounds22 number of rounds of .22; null if not told
 * @param smokelessKg smokeless powder (Norwegian: <i>røyksvakt krutt</i>), in kilograms; null if
 *     not told
 * @param blackKg black powder (Norwegian: <i>svartkrutt</i>), in kilograms; null if not told
 * @param primers number of primers (Norwegian: <i>tennhetter</i>); null if not told
 * @param types special types of ammunition among it; null if not told
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

  /** Special types of ammunition among it. */
  public enum AmmunitionType {
    ARMOUR_PIERCING,
    INCENDIARY,
    EXPLOSIVE,
    EXPANDING_HANDGUN,
    TRACER,
    HARD_CORE
  }
}
