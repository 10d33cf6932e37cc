package no.forkant.rulebook.evidence;

import java.util.List;
import no.forkant.casefile.Programme;
import no.forkant.casefile.Storage;
import no.forkant.casefile.Weapon;
import no.forkant.casefile.WeaponClass;
import no.forkant.casefile.WeaponDetails;
import org.jspecify.annotations.Nullable;

/** What a rule reads of the details of a weapons matter. */
public final class WeaponFacts {

  private final @Nullable WeaponDetails details;
  private final Frame frame;

  WeaponFacts(@Nullable WeaponDetails details, Frame frame) {
    this.details = details;
    this.frame = frame;
  }

  /** Returns the weapons, parts or objects applied for or held; empty if not told. */
  public List<Weapon> getWeapons() {
    return details == null || details.weapons() == null ? List.of() : details.weapons();
  }

  /** Returns whether a pistol or revolver is among them. */
  public boolean getHandgun() {
    return getWeapons().stream()
        .anyMatch(
            w -> w.weaponClass() == WeaponClass.PISTOL || w.weaponClass() == WeaponClass.REVOLVER);
  }

  /** Returns how the weapons are kept; null if not told. */
  public @Nullable Storage getStorage() {
    return details == null ? null : details.storage();
  }

  /** Returns whether more weapons would be held for the purpose than the parameter says. */
  public boolean exceeds(String number) {
    Integer held = details == null ? null : details.heldForPurpose();
    return held != null && held + 1 > frame.parameters().count(number);
  }

  /**
   * Returns whether each weapon, part or object applied for is told so far that the law can sort
   * it: its class or kind, and for rifles how they load.
   */
  public boolean getDescribed() {
    return !getWeapons().isEmpty() && getWeapons().stream().allMatch(WeaponFacts::isDescribed);
  }

  private static boolean isDescribed(Weapon w) {
    boolean sorted = w.weaponClass() != null || w.object() != null;
    return sorted && (w.weaponClass() != WeaponClass.RIFLE || w.action() != null);
  }

  /** Returns whether one of the weapons is of one of the classes. */
  public boolean ofClass(WeaponClass... classes) {
    return getWeapons().stream().anyMatch(w -> Query.isOneOf(w.weaponClass(), (Object[]) classes));
  }

  /** Returns whether a semi-automatic rifle is among them. */
  public boolean getSemiAutoRifle() {
    return getWeapons().stream()
        .anyMatch(
            w -> w.weaponClass() == WeaponClass.RIFLE && w.action() == Weapon.Action.SEMI_AUTO);
  }

  /** Returns whether a fully automatic weapon is among them. */
  public boolean getFullAuto() {
    return getWeapons().stream().anyMatch(w -> w.action() == Weapon.Action.FULL_AUTO);
  }

  /** Returns whether a pistol, a revolver or a part of one is among them. */
  public boolean getHandgunOrPart() {
    return getHandgun() || getWeapons().stream().anyMatch(w -> w.partOf() == Weapon.PartOf.HANDGUN);
  }

  /**
   * Returns whether more complete weapons than the parameter says would be held for the purpose
   * with those applied for.
   */
  public boolean resultExceeds(String number) {
    Integer held = details == null ? null : details.heldForPurpose();
    int applied =
        getWeapons().isEmpty()
            ? 1
            : (int) getWeapons().stream().filter(WeaponFacts::isComplete).count();
    return applied > 0 && (held == null ? 0 : held) + applied > frame.parameters().count(number);
  }

  private static boolean isComplete(Weapon w) {
    return w.weaponClass() != WeaponClass.PART
        && w.weaponClass() != WeaponClass.MAGAZINE
        && w.weaponClass() != WeaponClass.SUPPRESSOR;
  }

  /** Returns whether a special need is claimed or documented. */
  public boolean getSpecialNeedClaimed() {
    return details != null && (Boolean.TRUE.equals(details.specialNeed()) || getNeedDocumented());
  }

  /** Returns whether the need is documented. */
  public boolean getNeedDocumented() {
    return details != null && Boolean.TRUE.equals(details.needDocumented());
  }

  /** Returns whether the fee is paid. */
  public boolean getFeePaid() {
    return details != null && Boolean.TRUE.equals(details.feePaid());
  }

  /** Returns whether the weapon passes between relatives in direct line. */
  public boolean getInDirectLine() {
    return details != null && details.inheritanceLine() == WeaponDetails.InheritanceLine.DIRECT;
  }

  /** Returns the shooting programme that the weapon is for; null if not told. */
  public @Nullable String getProgramme() {
    return details == null ? null : details.programme();
  }

  /** Returns whether it is told by which standard the weapons are kept. */
  public boolean getStorageDescribed() {
    Storage storage = getStorage();
    return storage != null && storage.standard() != null;
  }

  /** Returns whether the household keeps more weapons and parts than the parameter says. */
  public boolean householdExceeds(String number) {
    Storage storage = getStorage();
    Integer count = storage == null ? null : storage.householdCount();
    return count != null && count > frame.parameters().count(number);
  }

  /** Returns whether the place is alarmed or exempted from the alarm. */
  public boolean getAlarmedOrExempted() {
    Storage storage = getStorage();
    return storage != null
        && (Boolean.TRUE.equals(storage.alarm()) || Boolean.TRUE.equals(storage.alarmExempted()));
  }

  /** Returns whether {@code programme} is that applied for, and not approved for the weapon. */
  boolean excludes(Programme programme) {
    String wanted = getProgramme();
    return wanted != null
        && wanted.equals(programme.programme())
        && (!programme.approved() || !fits(programme.weaponClasses()));
  }

  private boolean fits(List<WeaponClass> classes) {
    return classes.isEmpty()
        || getWeapons().stream()
            .allMatch(w -> w.weaponClass() == null || classes.contains(w.weaponClass()));
  }
}
