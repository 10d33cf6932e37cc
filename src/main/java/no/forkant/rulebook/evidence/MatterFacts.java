package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.DrivingLicenceDetails;
import no.forkant.casefile.Matter;
import no.forkant.casefile.OtherPerson;
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

  /** Returns whether it is for sport, by the variant or by the told purpose. */
  public boolean getForSport() {
    return Query.isOneOf(
            matter.variant(),
            Variant.SPORT_H,
            Variant.SPORT_L,
            Variant.SPORT_R,
            Variant.SPORT_S,
            Variant.MAG_P,
            Variant.YOUTH_18H)
        || getWeapon().forPurpose(WeaponDetails.Purpose.SPORT);
  }

  /** Returns whether it is for hunting, by the variant or by the told purpose. */
  public boolean getForHunting() {
    return Query.isOneOf(matter.variant(), Variant.HUNT, Variant.HUNT_X)
        || getWeapon().forPurpose(WeaponDetails.Purpose.HUNTING);
  }

  /**
   * Returns whether the young user for whom the weapon is held is known to be younger than the
   * parameter says: the subject if it is the user, or the user told in short if no other is told
   * (våpenforskrifta § 5-1).
   */
  public boolean userYoungerThan(Subject subject, String years) {
    LocalDate born = userBirthDate(subject);
    return born != null && frame.day().isBefore(frame.parameters().after(years, born));
  }

  /** Returns whether that user is known to have reached the age that the parameter says. */
  public boolean userHasReached(Subject subject, String years) {
    return userBirthDate(subject) != null && !userYoungerThan(subject, years);
  }

  /** Returns where that user's day of birth is told. */
  public String userBirthPointer(Subject subject) {
    return subject.birthDate() == null || subject.getParty()
        ? "/matter/details/userBirthDate"
        : subject.pointer() + "/birthDate";
  }

  private @Nullable LocalDate userBirthDate(Subject subject) {
    if (subject.ofRole(OtherPerson.Role.USER)) {
      LocalDate own = subject.birthDate();
      return own == null ? getWeapon().getUserBirthDate() : own;
    }
    return getWeapon().roleTold(OtherPerson.Role.USER) ? null : getWeapon().getUserBirthDate();
  }

  /** Returns the day that the period of the parameter runs to from the day, as text. */
  public String endOf(String period) {
    return frame.parameters().after(period, frame.day()).toString();
  }

  /** Returns whether the last day of the held permit is told and past. */
  public boolean getPastEnd() {
    LocalDate end = end();
    return end != null && end.isBefore(frame.day());
  }

  /** Returns whether the held permit ended before the subject was as old as the parameter says. */
  public boolean endedBeforeReaching(Subject subject, String years) {
    LocalDate end = end();
    LocalDate born = subject.birthDate();
    return end != null
        && end.isBefore(frame.day())
        && born != null
        && end.plusDays(1).isBefore(frame.parameters().after(years, born));
  }

  /** Returns whether the last day of the held permit comes within the period after the day. */
  public boolean endsWithin(String period) {
    LocalDate end = end();
    return end != null
        && !end.isBefore(frame.day())
        && !end.isAfter(frame.parameters().after(period, frame.day()));
  }

  /**
   * Returns whether the held permit is told to run longer than the period of the parameter from the
   * grant, or has done so without a told end.
   */
  public boolean runsLongerThan(String period) {
    LocalDate granted = matter.grantedOn();
    LocalDate end = end();
    return granted != null
        && (end == null ? frame.day() : end).isAfter(frame.parameters().after(period, granted));
  }

  /** Returns the last day of the held permit; the day itself if none is told. */
  public LocalDate getLastDay() {
    LocalDate end = end();
    return end == null ? frame.day() : end;
  }

  private @Nullable LocalDate end() {
    return matter.validTo() == null ? null : matter.validTo().day();
  }

  /** Returns the matter as it stands in the case file. */
  public Matter getFile() {
    return matter;
  }

  /** Returns what a weapons matter tells; empty if it tells nothing or is about another permit. */
  public WeaponFacts getWeapon() {
    return new WeaponFacts(matter.details() instanceof WeaponDetails told ? told : null, frame);
  }

  /** Returns how what a weapons matter is about is made; empty if it tells nothing. */
  public WeaponTypes getWeaponTypes() {
    WeaponDetails told = matter.details() instanceof WeaponDetails weapon ? weapon : null;
    return new WeaponTypes(
        getWeapon().getWeapons(), told == null ? null : told.ammunition(), frame.parameters());
  }

  /** Returns the kinds of what is applied for or held in a weapons matter. */
  public WeaponKinds getKinds() {
    return new WeaponKinds(getWeapon().getWeapons(), frame);
  }

  /** Returns the parts and things that are no firearms in a weapons matter. */
  public WeaponParts getParts() {
    return new WeaponParts(getWeapon().getWeapons(), frame);
  }

  /** Returns the ammunition of a weapons matter; empty if it tells nothing. */
  public AmmunitionFacts getAmmunition() {
    return new AmmunitionFacts(
        matter.details() instanceof WeaponDetails told ? told.ammunition() : null, frame);
  }

  /** Returns what a weapons matter tells of a club, museum, trader or organisation. */
  public BodyFacts getBody() {
    return new BodyFacts(
        matter.details() instanceof WeaponDetails told ? told : null,
        getWeapon(),
        matter.grantedOn(),
        frame);
  }

  /** Returns the day of the grant; null for an application. */
  public @Nullable LocalDate getGrantedOn() {
    return matter.grantedOn();
  }

  /** Returns whether a time no longer than the parameter says, in months, is asked for. */
  public boolean asksForAtMost(String months) {
    return matter.requestedMonths() != null
        && matter.requestedMonths() <= frame.parameters().count(months);
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

  /** Returns the days of the matter. */
  public MatterDays getDays() {
    return new MatterDays(matter, frame);
  }

  /**
   * Returns whether the weapon is for protection against polar bears: acquired for that
   * (våpenforskrifta § 5-7), or lent for that (våpenforskrifta § 6-11).
   */
  public boolean getAgainstPolarBears() {
    return matter.variant() == Variant.BEAR
        || matter.variant() == Variant.LOAN
            && getWeapon().forPurpose(WeaponDetails.Purpose.POLAR_BEAR);
  }

  /** Returns whether the permit is told to have been held for the period of the parameter. */
  public boolean heldFor(String period) {
    LocalDate granted = matter.grantedOn();
    return granted != null && !granted.isAfter(frame.parameters().before(period, frame.day()));
  }

  /**
   * Returns the first day after the day, or the day itself, on which so many whole periods of the
   * parameter have run since the grant; null if no grant is told.
   */
  public @Nullable LocalDate nextAnniversary(String period) {
    LocalDate reached = matter.grantedOn();
    if (reached == null) {
      return null;
    }
    do {
      reached = frame.parameters().after(period, reached);
    } while (reached.isBefore(frame.day()));
    return reached;
  }

  /** Returns the last day of the period of the parameter after the receipt; null if not told. */
  public @Nullable LocalDate afterReceipt(String period) {
    LocalDate received = matter.receivedOn();
    return received == null ? null : frame.parameters().after(period, received);
  }

  /** Returns whether the period of the parameter after the receipt ends on the day or before. */
  public boolean openFor(String period) {
    LocalDate end = afterReceipt(period);
    return end != null && !frame.day().isBefore(end);
  }
}
