package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.DrivingLicenceDetails;
import no.forkant.casefile.Matter;
import no.forkant.casefile.Request;
import no.forkant.casefile.SecurityCompanyDetails;
import no.forkant.casefile.SecurityGuardDetails;
import no.forkant.casefile.Variant;
import no.forkant.casefile.WeaponDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of the matter itself; facts from here are cited by JSON pointer, not as items.
 */
public final class MatterFacts {

  private final Matter matter;
  private final Frame frame;

  MatterFacts(Matter matter, Frame frame) {
    this.matter = matter;
    this.frame = frame;
  }

  /** Returns the variant of the permit. */
  public Variant getVariant() {
    return matter.variant();
  }

  /** Returns whether the permit is applied for. */
  public boolean getApplication() {
    return matter.isApplication();
  }

  /** Returns what is asked for. */
  public Request getRequest() {
    return matter.requestOrDefault();
  }

  /** Returns the day of receipt; null for a held permit. */
  public @Nullable LocalDate getReceivedOn() {
    return matter.receivedOn();
  }

  /** Returns the matter as it stands in the case file. */
  public Matter getFile() {
    return matter;
  }

  /** Returns what a weapons matter tells; empty if it tells nothing or is about another permit. */
  public WeaponFacts getWeapon() {
    return new WeaponFacts(matter.details() instanceof WeaponDetails told ? told : null, frame);
  }

  /** Returns what a driving-licence matter tells; null if nothing. */
  public @Nullable DrivingLicenceDetails getDriving() {
    return matter.details() instanceof DrivingLicenceDetails told ? told : null;
  }

  /** Returns what a driving-licence matter tells; empty if it tells nothing. */
  public LicenceFacts getLicence() {
    return new LicenceFacts(getDriving(), matter.conductApprovedOn(), frame);
  }

  /** Returns what a security-company matter tells; null if nothing. */
  public @Nullable SecurityCompanyDetails getCompany() {
    return matter.details() instanceof SecurityCompanyDetails told ? told : null;
  }

  /** Returns what a security-guard matter tells; null if nothing. */
  public @Nullable SecurityGuardDetails getGuard() {
    return matter.details() instanceof SecurityGuardDetails told ? told : null;
  }

  /** Returns what a security-company matter tells; empty if it tells nothing. */
  public SecurityCompanyFacts getSecurityCompany() {
    return new SecurityCompanyFacts(getCompany(), matter.grantedOn(), frame);
  }

  /** Returns what a security-guard matter tells; empty if it tells nothing. */
  public SecurityGuardFacts getSecurityGuard() {
    return new SecurityGuardFacts(getGuard(), frame);
  }
}
