package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.Ammunition;
import no.forkant.casefile.Storage;
import org.jspecify.annotations.Nullable;

/** What is told of how weapons and ammunition are kept (våpenforskrifta chapter 6). */
public final class WeaponKeeping {

  private final @Nullable Storage storage;
  private final @Nullable Ammunition ammunition;
  private final Frame frame;

  WeaponKeeping(@Nullable Storage storage, @Nullable Ammunition ammunition, Frame frame) {
    this.storage = storage;
    this.ammunition = ammunition;
    this.frame = frame;
  }

  /** Returns whether the cabinet or room is told to meet none of the standards of § 6-1. */
  public boolean getBelowStandard() {
    return storage != null && storage.standard() == Storage.Standard.OTHER;
  }

  /** Returns whether the weapons are told to be kept in a cabin (§ 6-2 first paragraph). */
  public boolean getInCabin() {
    return storage != null && storage.place() == Storage.Place.CABIN;
  }

  /**
   * Returns whether the weapons are told to be kept in another home than the registered one, or at
   * another holder's (§ 6-2 first and second paragraph).
   */
  public boolean getElsewhere() {
    return storage != null
        && (storage.place() == Storage.Place.OTHER_HOME
            || storage.place() == Storage.Place.OTHER_HOLDER
            || (storage.place() != Storage.Place.CABIN
                && Boolean.FALSE.equals(storage.atRegisteredHome())));
  }

  /**
   * Returns whether the move is told to have been notified so long before as the parameter says;
   * the day of notice is not counted.
   */
  public boolean notified(String period) {
    if (storage == null || storage.noticeOn() == null) {
      return false;
    }
    LocalDate moved = storage.movedOn();
    return moved == null || !moved.isBefore(frame.parameters().after(period, storage.noticeOn()));
  }

  /**
   * Returns whether more rounds are kept than {@code all} says, or than {@code more} says where at
   * least {@code small} of them are .22 (§ 6-3 first paragraph no. 1).
   */
  public boolean roundsExceed(String all, String more, String small) {
    if (ammunition == null) {
      return false;
    }
    int rimfire = orNone(ammunition.rounds22());
    int limit = frame.parameters().count(rimfire < frame.parameters().count(small) ? all : more);
    return orNone(ammunition.rounds()) + rimfire > limit;
  }

  /** Returns whether more primers are kept than the parameter says. */
  public boolean primersExceed(String number) {
    return ammunition != null && orNone(ammunition.primers()) > frame.parameters().count(number);
  }

  /** Returns whether more smokeless powder is kept than the parameter says. */
  public boolean smokelessExceeds(String kilograms) {
    return ammunition != null && exceeds(ammunition.smokelessKg(), kilograms);
  }

  /** Returns whether more black powder is kept than the parameter says. */
  public boolean blackExceeds(String kilograms) {
    return ammunition != null && exceeds(ammunition.blackKg(), kilograms);
  }

  private boolean exceeds(@Nullable Double told, String kilograms) {
    return told != null && told > frame.parameters().decimal(kilograms);
  }

  private static int orNone(@Nullable Integer told) {
    return told == null ? 0 : told;
  }
}
