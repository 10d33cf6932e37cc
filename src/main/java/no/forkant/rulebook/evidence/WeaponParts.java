package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.forkant.casefile.PermitHistory;
import no.forkant.casefile.Weapon;
import no.forkant.casefile.WeaponClass;

/**
 * What a rule reads of parts, magazines and ammunition beside the weapons they fit, and of things
 * that are no firearms (våpenlova §§ 6, 7 and 8; våpenforskrifta §§ 2-4, 3-5 and 3-6).
 */
public final class WeaponParts extends ToldWeapons {

  /** Våpenforskrifta § 14-1 no. 5: parts that were free and acquired before this day. */
  private static final LocalDate OLD_PARTS = LocalDate.of(2021, 6, 1);

  WeaponParts(List<Weapon> weapons, Frame frame) {
    super(weapons, frame);
  }

  /** Returns whether a whole firearm or a thing that is no firearm is among them, not a part. */
  public boolean getWholeAmongParts() {
    return any(
        w ->
            w.object() != null
                || (w.weaponClass() != null
                    && !WeaponKinds.isOf(
                        w, WeaponClass.PART, WeaponClass.MAGAZINE, WeaponClass.SUPPRESSOR)));
  }

  /** Returns whether each part, magazine or suppressor is told so far that the law can sort it. */
  public boolean getPartsDescribed() {
    return all(
        w ->
            w.weaponClass() == WeaponClass.SUPPRESSOR
                || (w.weaponClass() == WeaponClass.PART && w.part() != null && w.partOf() != null)
                || (w.weaponClass() == WeaponClass.MAGAZINE
                    && w.magazineCapacity() != null
                    && WeaponKinds.isMagazineTold(w))
                || WeaponKinds.isOf(w, wholeClasses())
                || w.object() != null);
  }

  private static WeaponClass[] wholeClasses() {
    return Stream.of(WeaponClass.values())
        .filter(c -> c != WeaponClass.PART)
        .filter(c -> c != WeaponClass.MAGAZINE)
        .toArray(WeaponClass[]::new);
  }

  /**
   * Returns whether a part that may make a weapon automatic, or a pistol two-handed, is told (§
   * 3-5).
   */
  public boolean getConvertingPart() {
    return any(
        w ->
            w.weaponClass() == WeaponClass.PART
                && (w.action() == Weapon.Action.FULL_AUTO
                    || WeaponKinds.has(w, Weapon.Feature.TWO_HANDED)));
  }

  /** Returns whether each part and magazine fits a weapon that is held (våpenlova § 6). */
  public boolean fits(PermitEvents held) {
    return all(w -> isPart(w) && held.contents().stream().anyMatch(h -> fits(w, h)));
  }

  private static boolean isPart(Weapon w) {
    return WeaponKinds.isOf(w, WeaponClass.PART, WeaponClass.MAGAZINE, WeaponClass.SUPPRESSOR);
  }

  private static boolean fits(Weapon part, PermitHistory held) {
    WeaponClass whole = held.weapon() == null ? null : held.weapon().weaponClass();
    if (whole == null) {
      return false;
    }
    boolean sort =
        part.partOf() == null
            || switch (part.partOf()) {
              case HANDGUN -> whole == WeaponClass.PISTOL || whole == WeaponClass.REVOLVER;
              case RIFLE -> whole == WeaponClass.RIFLE || whole == WeaponClass.COMBINATION;
              case SHOTGUN -> whole == WeaponClass.SHOTGUN || whole == WeaponClass.COMBINATION;
              case LONG_GUN ->
                  Query.isOneOf(
                      whole, WeaponClass.RIFLE, WeaponClass.SHOTGUN, WeaponClass.COMBINATION);
            };
    return sort
        && (part.part() != Weapon.Part.SLIDE || whole == WeaponClass.PISTOL)
        && (part.part() != Weapon.Part.CYLINDER || whole == WeaponClass.REVOLVER);
  }

  /**
   * Returns whether each is a suppressor, a part that was free when it was acquired (§ 14-1 no. 5),
   * or a barrel, bolt or cylinder bought from a licensed dealer for a weapon that is held; a barrel
   * in the calibre of that weapon (våpenforskrifta § 2-4).
   */
  public boolean partsExempt(PermitEvents held) {
    return all(
        w ->
            w.weaponClass() == WeaponClass.SUPPRESSOR
                || isOldPart(w)
                || (isDealerPart(w)
                    && held.contents().stream().anyMatch(h -> fits(w, h) && isSameBore(w, h))));
  }

  private static boolean isOldPart(Weapon w) {
    return w.weaponClass() == WeaponClass.PART
        && Query.isOneOf(w.part(), Weapon.Part.BOLT, Weapon.Part.BREECH_BLOCK, Weapon.Part.CYLINDER)
        && WeaponKinds.isBefore(w.acquiredOn(), OLD_PARTS);
  }

  private static boolean isDealerPart(Weapon w) {
    return w.weaponClass() == WeaponClass.PART
        && Boolean.TRUE.equals(w.boughtFromDealer())
        && Query.isOneOf(w.part(), Weapon.Part.BARREL, Weapon.Part.BOLT, Weapon.Part.CYLINDER);
  }

  private static boolean isSameBore(Weapon part, PermitHistory held) {
    return part.part() != Weapon.Part.BARREL
        || (held.weapon() != null
            && !WeaponKinds.calibre(part).isEmpty()
            && WeaponKinds.calibre(part).equals(WeaponKinds.calibre(held.weapon())));
  }

  /** Returns whether a held weapon takes the ammunition: each calibre told is one of theirs. */
  public boolean calibresHeld(PermitEvents held) {
    return all(
        w ->
            !WeaponKinds.calibre(w).isEmpty()
                && held.contents().stream()
                    .anyMatch(
                        h ->
                            h.weapon() != null
                                && WeaponKinds.calibre(h.weapon()).equals(WeaponKinds.calibre(w))));
  }

  /** Returns whether each of them tells its calibre. */
  public boolean getCalibresTold() {
    return all(w -> !WeaponKinds.calibre(w).isEmpty());
  }

  /** Returns whether a firearm or a part of one is among things that are none (våpenlova § 8). */
  public boolean getFirearmOrPart() {
    return any(w -> w.object() == null && w.weaponClass() != null && !isBlade(w));
  }

  /** Returns whether one is of a kind that nobody may have without a permit (§ 3-6 first). */
  public boolean getBannedObject() {
    return any(w -> w.object() != null && w.object() != Weapon.ObjectKind.LONG_BLADE);
  }

  /** Returns whether a blade is told to be at least as long as the parameter says (§ 3-6). */
  public boolean bladeFrom(String centimetres) {
    return any(
        w ->
            isBlade(w)
                && w.bladeCm() != null
                && !(w.bladeCm() < frame.parameters().decimal(centimetres)));
  }

  /** Returns whether all of them are blades. */
  public boolean getOnlyBlades() {
    return all(WeaponParts::isBlade);
  }

  private static boolean isBlade(Weapon w) {
    return w.object() == Weapon.ObjectKind.LONG_BLADE
        || (w.weaponClass() == WeaponClass.KNIFE && w.object() == null);
  }

  /** Returns whether each thing is told: its kind, and of a blade its length. */
  public boolean getObjectsDescribed() {
    return all(
        w -> isBlade(w) ? w.bladeCm() != null : w.object() != null || w.weaponClass() != null);
  }
}
