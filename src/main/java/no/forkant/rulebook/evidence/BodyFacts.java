package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.forkant.casefile.OrganisationCriteria;
import no.forkant.casefile.OtherPerson.Role;
import no.forkant.casefile.TradeVolume;
import no.forkant.casefile.WeaponDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a weapons matter tells of a club, museum, shipowner, trader or organisation beside its items
 * (våpenlova §§ 17, 23 and 28). A thing that is not told is neither so nor not so: each question
 * has a getter of its own.
 */
public final class BodyFacts {

  private static final LocalDate ACT = LocalDate.of(2021, 6, 1);

  private final @Nullable WeaponDetails details;
  private final WeaponFacts weapon;
  private final @Nullable LocalDate grantedOn;
  private final Frame frame;

  BodyFacts(
      @Nullable WeaponDetails details,
      WeaponFacts weapon,
      @Nullable LocalDate grantedOn,
      Frame frame) {
    this.details = details;
    this.weapon = weapon;
    this.grantedOn = grantedOn;
    this.frame = frame;
  }

  /** Returns whether somebody answers for the weapons on the day (våpenlova § 17). */
  public boolean getResponsibleTold() {
    return frame.roles().contains(Role.RESPONSIBLE);
  }

  /** Returns whether somebody is told to answer for the daily running of the trade (§ 23). */
  public boolean getManagerTold() {
    return frame.roles().contains(Role.GENERAL_MANAGER)
        || frame.roles().contains(Role.SOLE_OWNER)
        || frame.roles().contains(Role.RESPONSIBLE);
  }

  /** Returns whether somebody answered for the daily running and nobody does so any more. */
  public boolean getManagerLeft() {
    return !getManagerTold() && leftOn() != null;
  }

  /** Returns whether nobody answers for the daily running and the period has run since. */
  public boolean managerLeftFor(String period) {
    LocalDate left = leftOn();
    return getManagerLeft()
        && left != null
        && frame.day().isAfter(frame.parameters().after(period, left));
  }

  /** Returns the last day of interim running (§§ 9-3 and 9-12); null if nobody has left. */
  public @Nullable LocalDate interimEndsOn(String period) {
    LocalDate left = leftOn();
    return left == null ? null : frame.parameters().after(period, left);
  }

  private @Nullable LocalDate leftOn() {
    return Stream.of(Role.GENERAL_MANAGER, Role.SOLE_OWNER, Role.RESPONSIBLE)
        .map(frame.lastHeld()::get)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** Returns whether the premises are told to be approved. */
  public boolean getPremisesApproved() {
    return details != null && Boolean.TRUE.equals(details.premisesApproved());
  }

  /** Returns whether the number of paying members is told (§ 5-2). */
  public boolean getPayingMembersTold() {
    return details != null && details.payingMembers() != null;
  }

  /** Returns whether the club would hold more weapons than it has paying members (§ 5-2). */
  public boolean getMoreWeaponsThanMembers() {
    return details != null
        && details.payingMembers() != null
        && weapon.resultAbove(details.payingMembers());
  }

  /** Returns whether fewer firearms or less ammunition were traded in five years (§ 11-11). */
  public boolean tradedLessThan(String guns, String kilograms) {
    TradeVolume trade = details == null ? null : details.trade();
    return trade != null
        && (isBelow(trade.gunsInFiveYears(), guns)
            || isBelow(trade.ammunitionKgInFiveYears(), kilograms));
  }

  private boolean isBelow(@Nullable Number told, String parameter) {
    return told != null && told.doubleValue() < frame.parameters().decimal(parameter);
  }

  /** Returns whether the permit was given at least the period before the day. */
  public boolean heldFor(String period) {
    return grantedOn != null && !grantedOn.isAfter(frame.parameters().before(period, frame.day()));
  }

  /** Returns whether the period since the grant has run out before the day. */
  public boolean grantOlderThan(String period) {
    return grantedOn != null && frame.day().isAfter(frame.parameters().after(period, grantedOn));
  }

  /** Returns whether the permit was given under the act of 1961 (våpenforskrifta § 14-1). */
  public boolean getGrantedUnderOldAct() {
    return grantedOn != null && grantedOn.isBefore(ACT);
  }

  private @Nullable OrganisationCriteria criteria() {
    return details == null ? null : details.organisation();
  }

  private boolean is(boolean wanted, Function<OrganisationCriteria, @Nullable Boolean> criterion) {
    OrganisationCriteria told = criteria();
    Boolean value = told == null ? null : criterion.apply(told);
    return value != null && value == wanted;
  }

  /** Returns whether it collects weapons (§ 8-8); otherwise it is judged as one that shoots. */
  public boolean getCollectors() {
    return details != null && details.purpose() == WeaponDetails.Purpose.COLLECTING;
  }

  /** Returns whether it is told to have no board of its own (§§ 8-6 and 8-8). */
  public boolean getNoOwnBoard() {
    return is(false, OrganisationCriteria::ownBoard);
  }

  /** Returns whether its running or finances are told not to be sound (§§ 8-6 and 8-8). */
  public boolean getUnsoundFinances() {
    return is(false, OrganisationCriteria::soundFinances);
  }

  /** Returns whether it is told not to be open to people from the whole country (§ 8-6). */
  public boolean getNotNationwide() {
    return is(false, OrganisationCriteria::openNationwide);
  }

  /** Returns whether it is told to have no tie to an international organisation (§ 8-6). */
  public boolean getNoInternationalTie() {
    return is(false, OrganisationCriteria::internationalTie);
  }

  /** Returns whether it is told to have no technical shooting programme (§ 8-6). */
  public boolean getNoTechnicalProgramme() {
    return is(false, OrganisationCriteria::technicalProgramme);
  }

  /** Returns whether it is told to have fewer local clubs than the parameter says (§ 8-6). */
  public boolean clubsBelow(String number) {
    OrganisationCriteria told = criteria();
    return told != null && isBelow(told.localClubs(), number);
  }

  /** Returns whether its list is told to hold fewer open meets a year (§ 8-6). */
  public boolean openMeetsBelow(String number) {
    OrganisationCriteria told = criteria();
    return told != null && isBelow(told.openMeetsPerYear(), number);
  }

  /** Returns whether board and finances are told (§§ 8-6 and 8-8). */
  public boolean getBoardAndFinancesTold() {
    OrganisationCriteria told = criteria();
    return told != null && told.ownBoard() != null && told.soundFinances() != null;
  }

  /** Returns whether members, ties and local clubs are told (§ 8-6). */
  public boolean getReachTold() {
    OrganisationCriteria told = criteria();
    return told != null
        && told.openNationwide() != null
        && told.internationalTie() != null
        && told.localClubs() != null;
  }

  /** Returns whether open meets and shooting programme are told (§ 8-6). */
  public boolean getShootingTold() {
    OrganisationCriteria told = criteria();
    return told != null && told.openMeetsPerYear() != null && told.technicalProgramme() != null;
  }
}
