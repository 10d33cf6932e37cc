package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.function.Function;
import no.forkant.casefile.OtherPerson;
import no.forkant.casefile.SecurityCompanyDetails;
import no.forkant.casefile.SecurityCompanyDetails.LegalForm;
import org.jspecify.annotations.Nullable;

/**
 * What a matter on a security company tells beside its items (vaktvirksomhetsloven). A thing that
 * is not told is neither so nor not so: each question has a getter of its own.
 */
public final class SecurityCompanyFacts {

  private final @Nullable SecurityCompanyDetails told;
  private final @Nullable LocalDate grantedOn;
  private final Frame frame;

  SecurityCompanyFacts(
      @Nullable SecurityCompanyDetails told, @Nullable LocalDate grantedOn, Frame frame) {
    this.told = told;
    this.grantedOn = grantedOn;
    this.frame = frame;
  }

  private boolean is(boolean wanted, Function<SecurityCompanyDetails, @Nullable Boolean> detail) {
    Boolean value = told == null ? null : detail.apply(told);
    return value != null && value == wanted;
  }

  private @Nullable LegalForm form() {
    return told == null ? null : told.legalForm();
  }

  /** Returns whether the services are said to be sporadic and of small extent (§ 2). */
  public boolean getSporadicAndSmall() {
    return is(true, SecurityCompanyDetails::sporadicAndSmall);
  }

  /** Returns whether the police are known to demand approved guards (§ 2). */
  public boolean getGuardsRequired() {
    return is(true, SecurityCompanyDetails::guardsRequiredByPolice);
  }

  /** Returns whether the police are known not to demand approved guards (§ 2). */
  public boolean getGuardsNotRequired() {
    return is(false, SecurityCompanyDetails::guardsRequiredByPolice);
  }

  /** Returns whether at least one service is named (§ 5). */
  public boolean getServicesTold() {
    return told != null && told.services() != null && !told.services().isEmpty();
  }

  /** Returns whether the legal form is told. */
  public boolean getLegalFormTold() {
    return form() != null;
  }

  /**
   * Returns whether an entry among legal entities is enough: sole proprietors (§ 3 third paragraph)
   * and public bodies (vaktvirksomhetsforskriften § 3).
   */
  public boolean getLegalEntitySuffices() {
    return form() == LegalForm.SOLE_PROPRIETOR || form() == LegalForm.PUBLIC_BODY;
  }

  /** Returns whether it is a public body (Norwegian: <i>forvaltningsorgan</i>). */
  public boolean getPublicBody() {
    return form() == LegalForm.PUBLIC_BODY;
  }

  /**
   * Returns whether those whom the law tests are told, as far as the legal form says who they are
   * (§ 3): the sole owner, the partners who are fully liable, or the board. A public body has none
   * of them.
   */
  public boolean getResponsibleTold() {
    LegalForm form = form();
    if (form == LegalForm.PUBLIC_BODY) {
      return true;
    }
    if (form == LegalForm.SOLE_PROPRIETOR) {
      return frame.roles().contains(OtherPerson.Role.SOLE_OWNER);
    }
    if (form == LegalForm.PARTNERSHIP) {
      return frame.roles().contains(OtherPerson.Role.PARTNER);
    }
    return frame.roles().contains(OtherPerson.Role.BOARD_MEMBER)
        || (form == null && !frame.roles().isEmpty());
  }

  /** Returns whether a fixed place of business in Norway is told (§ 3). */
  public boolean getPlaceInNorway() {
    return is(true, SecurityCompanyDetails::fixedPlaceInNorway);
  }

  /** Returns whether it is told that there is no fixed place of business in Norway (§ 3). */
  public boolean getNoPlaceInNorway() {
    return is(false, SecurityCompanyDetails::fixedPlaceInNorway);
  }

  /** Returns whether the guarding of own property is told to be a department of its own (§ 3). */
  public boolean getOwnDepartment() {
    return is(true, SecurityCompanyDetails::separateDepartment);
  }

  /** Returns whether the guarding of own property is told to be no department of its own (§ 3). */
  public boolean getNoOwnDepartment() {
    return is(false, SecurityCompanyDetails::separateDepartment);
  }

  /** Returns whether liability insurance is told (§ 14). */
  public boolean getInsured() {
    return is(true, SecurityCompanyDetails::insurance);
  }

  /** Returns whether the application fee is told to be paid (vaktvirksomhetsforskriften § 46). */
  public boolean getFeePaid() {
    return is(true, SecurityCompanyDetails::feePaid);
  }

  /**
   * Returns whether the last activity told lies before the period back from the day (§ 7). A start
   * that is told after it counts as activity.
   */
  public boolean inactiveFor(String period) {
    if (told == null || told.lastActivityOn() == null) {
      return false;
    }
    LocalDate first = frame.parameters().before(period, frame.day());
    LocalDate started = told.startedOn();
    boolean startedSince =
        started != null && !started.isBefore(first) && !started.isAfter(frame.day());
    return told.lastActivityOn().isBefore(first) && !startedSince;
  }

  /**
   * Returns whether the period since the grant has run and the start told lies after it (§ 7). A
   * start that is not told says nothing.
   */
  public boolean notStartedWithin(String period) {
    if (told == null || told.startedOn() == null || grantedOn == null) {
      return false;
    }
    LocalDate last = frame.parameters().after(period, grantedOn);
    return frame.day().isAfter(last) && told.startedOn().isAfter(last);
  }
}
