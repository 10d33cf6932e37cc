package no.forkant.casefile;

import java.util.List;

/**
 * A shooting programme and the weapon classes that it is approved for.
 *
 * @param programme the name of the programme; never null
 * @param weaponClasses the classes of weapon it is shot with; never null
 * @param approved true if the programme is approved
 */
public record Programme(String programme, List<WeaponClass> weaponClasses, boolean approved) {

  /** Copies its lists, so that it can never change. */
  public Programme {
    weaponClasses = List.copyOf(weaponClasses);
  }
}
