package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One training or competition at a shooting club; an open meet counts as a competition unless a
 * rule says otherwise.
 *
 * @param on on; never null
 * @param kind kind; never null
 * @param programme programme; never null
 * @param weaponClass weapon class; null if not told
 */
public record Session(
    LocalDate on, Kind kind, String programme, @Nullable WeaponClass weaponClass) {

  /** Values of {@code Kind}; their meaning stands in the contract. */
  public enum Kind {
    TRAINING,
    COMPETITION,
    OPEN_MEET,
    CHAMPIONSHIP
  }
}
