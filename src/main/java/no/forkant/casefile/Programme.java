package no.forkant.casefile;

import java.util.List;

/**
 * A shooting programme and the weapon classes that it is approved for.
 *
 * @param programme programme; never null
 * @param weaponClasses weapon classes; never null
 * @param approved approved; never null
 */
public record Programme(String programme, List<WeaponClass> weaponClasses, boolean approved) {

  /** Copies its lists, so that it can never change. */
  public Programme {
    weaponClasses = List.copyOf(weaponClasses);
  }
}
