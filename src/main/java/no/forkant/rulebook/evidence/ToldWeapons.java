package no.forkant.rulebook.evidence;

import java.util.List;
import java.util.function.Predicate;
import no.forkant.casefile.Weapon;

/**
 * The weapons that an application or a permit tells of, for those who ask about any or all of them.
 */
abstract class ToldWeapons {

  final List<Weapon> weapons;
  final Frame frame;

  ToldWeapons(List<Weapon> weapons, Frame frame) {
    this.weapons = weapons;
    this.frame = frame;
  }

  final boolean any(Predicate<Weapon> test) {
    return weapons.stream().anyMatch(test);
  }

  /** False where no weapon is told. */
  final boolean all(Predicate<Weapon> test) {
    return !weapons.isEmpty() && weapons.stream().allMatch(test);
  }
}
