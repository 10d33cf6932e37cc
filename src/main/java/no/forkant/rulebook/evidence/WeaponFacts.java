package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.List;
import no.forkant.casefile.OtherPerson;
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
    return resultAbove(frame.parameters().count(number));
  }

  boolean resultAbove(int most) {
    Integer held = details == null ? null : details.heldForPurpose();
    int applied =
        getWeapons().isEmpty()
            ? 1
            : (int) getWeapons().stream().filter(WeaponFacts::isComplete).count();
    return applied > 0 && (held == null ? 0 : held) + applied > most;
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

  /** Returns whether nothing is told to be held for the purpose before. */
  public boolean getNoneHeld() {
    return details != null
        && details.heldForPurpose() != null
        && details.heldForPurpose().intValue() == 0;
  }

  /** Returns whether it is told that the place has no alarm. */
  public boolean getNoAlarm() {
    Storage storage = getStorage();
    return storage != null && Boolean.FALSE.equals(storage.alarm());
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

  /** Returns whether the purpose is told. */
  public boolean getPurposeTold() {
    return details != null && details.purpose() != null;
  }

  /** Returns whether the told purpose is one of the given. */
  public boolean forPurpose(WeaponDetails.Purpose... wanted) {
    return details != null && Query.isOneOf(details.purpose(), (Object[]) wanted);
  }

  /** Returns whether it is told how the weapon is acquired. */
  public boolean getAcquisitionTold() {
    return details != null && details.acquisition() != null;
  }

  /** Returns whether it is acquired in one of the given ways. */
  public boolean acquiredBy(WeaponDetails.Acquisition... wanted) {
    return details != null && Query.isOneOf(details.acquisition(), (Object[]) wanted);
  }

  /** Returns whether it is told whether the weapon comes from a relative in direct line. */
  public boolean getLineTold() {
    return details != null && details.inheritanceLine() != null;
  }

  /** Returns whether it is told how many were held for the purpose before. */
  public boolean getHeldTold() {
    return details != null && details.heldForPurpose() != null;
  }

  /** Returns whether fewer are told to be held for the purpose than the parameter says. */
  public boolean heldFewerThan(String number) {
    Integer held = details == null ? null : details.heldForPurpose();
    return held != null && held < frame.parameters().count(number);
  }

  /** Returns whether more complete weapons are applied for at once than the parameter says. */
  public boolean appliedExceed(String number) {
    return getWeapons().stream().filter(WeaponFacts::isComplete).count()
        > frame.parameters().count(number);
  }

  /**
   * Returns whether more complete weapons than the parameter says were ever given by {@code grants}
   * and are applied for.
   */
  public boolean appliedExceedWith(Found grants, String number) {
    return grants.getCount() + getWeapons().stream().filter(WeaponFacts::isComplete).count()
        > frame.parameters().count(number);
  }

  /** Returns whether somebody is told to hold one of the roles on the day. */
  public boolean roleTold(OtherPerson.Role... wanted) {
    return frame.roles().stream().anyMatch(role -> Query.isOneOf(role, (Object[]) wanted));
  }

  /** Returns the day of birth of the user, told in short; null if not told. */
  public @Nullable LocalDate getUserBirthDate() {
    return details == null ? null : details.userBirthDate();
  }

  /** Returns whether the applicant says that the guardian consents. */
  public boolean getGuardianSaidToConsent() {
    return details != null && Boolean.TRUE.equals(details.guardianConsents());
  }

  /** Returns whether the applicant says that the guardian does not consent. */
  public boolean getGuardianSaidToRefuse() {
    return details != null && Boolean.FALSE.equals(details.guardianConsents());
  }

  /** Returns whether the applicant says that no qualified person can keep the weapon. */
  public boolean getStorerSaidToLack() {
    return details != null && Boolean.FALSE.equals(details.qualifiedStorer());
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

  /** Returns whether {@code programme} is that applied for, and approved for each weapon. */
  boolean isShownBy(Programme programme) {
    return isWanted(programme)
        && programme.approved()
        && getWeapons().stream()
            .allMatch(
                w ->
                    w.weaponClass() == null || programme.weaponClasses().contains(w.weaponClass()));
  }

  private boolean isWanted(Programme programme) {
    String wanted = getProgramme();
    return wanted != null && wanted.equals(programme.programme());
  }

  /** Returns whether what is applied for is of the type, or does not tell its type. */
  boolean mayBeOfType(WeaponClass type) {
    return getWeapons().isEmpty()
        || getWeapons().stream().anyMatch(w -> w.weaponClass() == null || w.weaponClass() == type);
  }

  private boolean fits(List<WeaponClass> classes) {
    return classes.isEmpty()
        || getWeapons().stream()
            .filter(WeaponFacts::isComplete)
            .allMatch(w -> w.weaponClass() == null || classes.contains(w.weaponClass()));
  }

  /** Returns the weapons, parts or objects as a list that can be narrowed. */
  public WeaponList getListed() {
    return new WeaponList(getWeapons(), frame);
  }

  /** Returns what it is for; null if not told. */
  public WeaponDetails.@Nullable Purpose getPurpose() {
    return details == null ? null : details.purpose();
  }

  /** Returns whether a special need is told, documented or not. */
  public boolean getSpecialNeedTold() {
    return details != null && Boolean.TRUE.equals(details.specialNeed());
  }

  /** Returns whether all of them are air or spring weapons. */
  public boolean getAirOnly() {
    return !getWeapons().isEmpty()
        && getWeapons().stream().allMatch(w -> w.weaponClass() == WeaponClass.AIR);
  }

  /** Returns whether banned ammunition is among what is asked for (våpenlova § 7). */
  public boolean getAmmunitionTypesTold() {
    return details != null
        && details.ammunition() != null
        && details.ammunition().types() != null
        && !details.ammunition().types().isEmpty();
  }

  /** Returns whether it is told in so many words that this is a permit to acquire. */
  public boolean getToAcquire() {
    return details != null && details.phase() == WeaponDetails.Phase.ACQUIRE;
  }

  /** Returns whether a weapon of the permit is told to be acquired by the day. */
  public boolean getAcquired() {
    return getWeapons().stream()
        .anyMatch(w -> w.acquiredOn() != null && !w.acquiredOn().isAfter(frame.day()));
  }

  /** Returns what is told of how weapons and ammunition are kept. */
  public WeaponKeeping getKeeping() {
    return new WeaponKeeping(getStorage(), details == null ? null : details.ammunition(), frame);
  }
}
