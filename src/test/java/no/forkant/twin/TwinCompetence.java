package no.forkant.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Employment;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Item;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Reliability;
import no.forkant.casefile.SecurityGuardDetails;
import no.forkant.casefile.Training;
import no.forkant.casefile.Training.Course;
import no.forkant.casefile.Variant;
import no.forkant.rulebook.Condition;

/** Lov § 9, forskriften §§ 7 to 16 and 51: education, re-approval and the courses beside it. */
final class TwinCompetence {

  private static final int YEARS = 4;
  private static final LocalDate REGULATION = LocalDate.of(2011, 4, 1);
  private static final LocalDate EDUCATION = LocalDate.of(2018, 1, 1);
  private static final LocalDate SHORT_COURSE = LocalDate.of(2023, 10, 1);
  private static final LocalDate OLD_APPROVALS_END = LocalDate.of(2027, 10, 1);

  private final CaseFile file;
  private final List<Item> items;
  private final TwinWeighing weighing;
  private final LocalDate day;
  private final LocalDate law;
  private final Variant variant;

  TwinCompetence(CaseFile file, List<Item> items, TwinWeighing weighing) {
    this.file = file;
    this.items = items;
    this.weighing = weighing;
    this.day = file.asOf();
    this.law = file.lawAsOf() == null ? file.asOf() : file.lawAsOf();
    this.variant = file.matter().variant();
  }

  void weigh() {
    boolean held = file.matter().kind() == MatterKind.HELD_PERMIT;
    if (held && !law.isBefore(EDUCATION)) {
      held();
    } else if (!held && variant == Variant.DOOR_SUPERVISOR) {
      soughtAsDoorSupervisor();
    } else if (!held) {
      soughtAsGuard();
    }
  }

  private void soughtAsGuard() {
    List<Item> passed = firm(examinations());
    boolean dispensed = isDispensed();
    if (passed.isEmpty() && isApprentice()) {
      weighing.note("SEC-234", Condition.COMPETENCE, List.of());
    } else if (passed.isEmpty() && !dispensed) {
      weighing.missing("SEC-034", Condition.COMPETENCE);
    } else if (!passed.isEmpty() && !dispensed && valid(passed).isEmpty()) {
      missing("SEC-036a", EDUCATION);
    }
    if (variant == Variant.VALUABLES && valid(firm(passed(Course.VALUABLES_TRANSPORT))).isEmpty()) {
      missing("SEC-037", EDUCATION);
    }
    if (variant == Variant.BODY_PROTECTION
        && valid(firm(passed(Course.BODY_PROTECTION))).isEmpty()) {
      missing("SEC-237", EDUCATION);
    }
  }

  private void missing(String rule, LocalDate from) {
    if (!law.isBefore(from)) {
      weighing.missing(rule, Condition.COMPETENCE);
    }
  }

  /** Forskriften §§ 8 third and 9 second paragraph: the shorter course serves own staff only. */
  private void soughtAsDoorSupervisor() {
    if (!valid(firm(examinations())).isEmpty() || isDispensed()) {
      return;
    }
    List<Item> shorter = passed(Course.DOOR_SUPERVISOR);
    if (approved(firm(shorter)).isEmpty()) {
      missing("SEC-038", REGULATION);
    }
    boolean company = false;
    boolean told = false;
    for (Item item : items) {
      if (item.content() instanceof Employment employment && runs(employment, day)) {
        company |= employment.employerKind() == Employment.EmployerKind.GUARD_COMPANY;
        told |= isGuardEmployer(employment);
      }
    }
    if (company) {
      missing("SEC-039", SHORT_COURSE);
    }
    if (!told && !shorter.isEmpty()) {
      missing("SEC-039a", SHORT_COURSE);
    }
  }

  private static boolean runs(Employment employment, LocalDate day) {
    return EndDay.reaches(employment.to(), day);
  }

  private static boolean isGuardEmployer(Employment employment) {
    return employment.employerKind() == Employment.EmployerKind.GUARD_COMPANY
        || employment.employerKind() == Employment.EmployerKind.IN_HOUSE;
  }

  /** Whether somebody is employed as a guard now; other work says nothing of the start. */
  static boolean isAsGuard(Employment employment, LocalDate day) {
    return isGuardEmployer(employment) && runs(employment, day);
  }

  private void held() {
    List<Item> examinations = examinations();
    if (variant == Variant.DOOR_SUPERVISOR) {
      List<Item> shorter = passed(Course.DOOR_SUPERVISOR);
      List<Item> runOut = without(shorter, approved(shorter));
      runOut.addAll(without(examinations, valid(examinations)));
      boolean still = !approved(firm(shorter)).isEmpty() || !valid(firm(examinations)).isEmpty();
      runOut("SEC-238", runOut, still || isDispensed());
      return;
    }
    runOut(
        "SEC-036",
        without(examinations, valid(examinations)),
        !valid(firm(examinations)).isEmpty() || isDispensed());
    if (variant == Variant.VALUABLES) {
      special("SEC-235", passed(Course.VALUABLES_TRANSPORT));
    }
    if (variant == Variant.BODY_PROTECTION) {
      special("SEC-236", passed(Course.BODY_PROTECTION));
    }
  }

  private void special(String rule, List<Item> passed) {
    runOut(rule, without(passed, valid(passed)), !valid(firm(passed)).isEmpty());
  }

  /** What was proved at the grant stands until an item speaks against it: only what ran out. */
  private void runOut(String rule, List<Item> runOut, boolean still) {
    if (!still && !runOut.isEmpty()) {
      weighing.ground(rule, Condition.COMPETENCE, runOut, "NOT_REAPPROVED");
    }
  }

  private static List<Item> without(List<Item> all, List<Item> some) {
    List<Item> rest = new ArrayList<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Training training(Item item) {
    return (Training) item.content();
  }

  private boolean isPassed(Item item) {
    return item.content() instanceof Training training
        && training.passedOn() != null
        && !training.passedOn().isAfter(day);
  }

  private List<Item> passed(Course course) {
    List<Item> passed = new ArrayList<>();
    for (Item item : items) {
      if (isPassed(item) && training(item).course() == course) {
        passed.add(item);
      }
    }
    return passed;
  }

  /** Forskriften §§ 7, 10, 11: the basic part, ended by examination; theory alone is not it. */
  private List<Item> examinations() {
    List<Item> passed = new ArrayList<>();
    for (Item item : items) {
      if (isPassed(item) && training(item).kind() != Training.Kind.DISPENSATION) {
        Training one = training(item);
        boolean basic = one.course() == Course.GUARD_BASIC && one.kind() != null;
        if (basic || one.course() == Course.GUARD_FULL) {
          passed.add(item);
        }
      }
    }
    return passed;
  }

  /** Unverified papers prove nothing for the party. */
  private static List<Item> firm(List<Item> some) {
    List<Item> firm = new ArrayList<>();
    for (Item item : some) {
      if (item.reliability() != Reliability.UNVERIFIED) {
        firm.add(item);
      }
    }
    return firm;
  }

  private List<Item> valid(List<Item> passed) {
    List<Item> valid = new ArrayList<>();
    for (Item item : passed) {
      if (TwinDays.within(training(item).passedOn(), YEARS, day)
          && EndDay.reaches(training(item).validTo(), day)) {
        valid.add(item);
      }
    }
    return valid;
  }

  /** Forskriften § 51 c: an approval runs out its own period, at the latest until 2027-10-01. */
  private List<Item> approved(List<Item> passed) {
    if (law.isAfter(OLD_APPROVALS_END)) {
      return valid(passed);
    }
    List<Item> approved = new ArrayList<>();
    for (Item item : passed) {
      EndDay told = training(item).validTo();
      boolean runs =
          told == null ? TwinDays.within(training(item).passedOn(), YEARS, day) : told.reaches(day);
      if (runs) {
        approved.add(item);
      }
    }
    return approved;
  }

  /** Forskriften § 16: a dispensation from the demand for education, given for police education. */
  private boolean isDispensed() {
    for (Item item : items) {
      if (item.content() instanceof Training training
          && training.kind() == Training.Kind.DISPENSATION
          && isOfTheEducation(training.course())
          && EndDay.reaches(training.validTo(), day)
          && item.reliability() != Reliability.UNVERIFIED) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheEducation(Course course) {
    return course == Course.GUARD_BASIC
        || course == Course.GUARD_FULL
        || course == Course.POLICE_EDUCATION;
  }

  private boolean isApprentice() {
    return file.matter().details() instanceof SecurityGuardDetails details
        && Boolean.TRUE.equals(details.apprentice());
  }
}
