package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One training or competition at a shooting club; an open meet counts as a competition unless a
 * rule says otherwise.
 *
 * @param on the day; never null
 * @param kind the most specific kind that fits; an open meet (Norwegian: <i>ope stemne</i>) also
 *     counts as a competition; never null
 * @param programme the programme that was shot; never null
 * @param weaponClass the class of weapon that was shot with; null if not told
 */
public record Session(
    LocalDate on, Kind kind, String programme, @Nullable WeaponClass weaponClass) {

  /** The most specific kind that fits. */
  public enum Kind {
    TRAINING,
    COMPETITION,
    OPEN_MEET,
    CHAMPIONSHIP
  }
}
