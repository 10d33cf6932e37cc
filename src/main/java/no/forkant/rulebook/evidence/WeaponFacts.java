package no.forkant.rulebook.evidence;

import java.util.List;
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
}
