package no.forkant.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Leader;
import no.forkant.casefile.OtherPerson;
import no.forkant.casefile.Party;
import no.forkant.casefile.Person;
import no.forkant.casefile.SecurityCompanyDetails;
import no.forkant.rulebook.ConditionRow;
import no.forkant.rulebook.evidence.Frame;
import no.forkant.rulebook.evidence.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a condition is tested on: the party, the other persons in its roles, or leaders told
 * in short.
 */
final class Subjects {

  private static final Map<Leader.Role, OtherPerson.Role> ROLE_OF_LEADER =
      Map.of(
          Leader.Role.GENERAL_MANAGER, OtherPerson.Role.GENERAL_MANAGER,
          Leader.Role.BOARD_CHAIR, OtherPerson.Role.BOARD_MEMBER,
          Leader.Role.BOARD_MEMBER, OtherPerson.Role.BOARD_MEMBER,
          Leader.Role.SOLE_OWNER, OtherPerson.Role.SOLE_OWNER,
          Leader.Role.INFLUENCE, OtherPerson.Role.INFLUENCE);

  private final CaseFile caseFile;
  private final Frame frame;
  private final Subject party;

  Subjects(CaseFile caseFile, Frame frame) {
    this.caseFile = caseFile;
    this.frame = frame;
    this.party = party(caseFile.party());
  }

  /**
   * Returns whom the condition is tested on; a subject that stands for nobody if nobody is told.
   */
  List<Subject> of(ConditionRow row) {
    if (row.roles().isEmpty()) {
      return List.of(party);
    }
    List<Subject> subjects = new ArrayList<>();
    if (row.party()) {
      subjects.add(party);
    }
    addPersons(row.roles(), subjects);
    addLeaders(row.roles(), subjects);
    return subjects.isEmpty() ? List.of(party.asAbsent()) : subjects;
  }

  /** Returns the roles that somebody is told to hold on {@code day}; never null. */
  static Set<OtherPerson.Role> rolesTold(CaseFile caseFile, LocalDate day) {
    Set<OtherPerson.Role> roles = EnumSet.noneOf(OtherPerson.Role.class);
    caseFile.party().personsOrNone().stream()
        .filter(person -> holdsRole(person, day))
        .forEach(person -> roles.add(person.role()));
    for (Leader leader : leadersInShort(caseFile)) {
      OtherPerson.Role role = role(leader);
      if (role != null) {
        roles.add(role);
      }
    }
    return roles;
  }

  /** Returns the last day told of each role that somebody held before {@code day}; never null. */
  static Map<OtherPerson.Role, LocalDate> lastHeld(CaseFile caseFile, LocalDate day) {
    Map<OtherPerson.Role, LocalDate> last = new EnumMap<>(OtherPerson.Role.class);
    for (OtherPerson person : caseFile.party().personsOrNone()) {
      LocalDate to = person.to() == null ? null : person.to().day();
      if (to != null && to.isBefore(day)) {
        last.merge(person.role(), to, (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return last;
  }

  private Subject party(Party told) {
    LocalDate birthDate = told instanceof Person person ? person.birthDate() : null;
    return new Subject(
        null,
        "/party",
        birthDate,
        told instanceof Person person ? person.citizenships() : null,
        told instanceof Person person && person.residence() != null
            ? person.residence()
            : List.of(),
        null,
        null,
        false,
        false,
        frame);
  }

  private void addPersons(Set<OtherPerson.Role> roles, List<Subject> subjects) {
    List<OtherPerson> persons = caseFile.party().personsOrNone();
    for (int i = 0; i < persons.size(); i++) {
      OtherPerson person = persons.get(i);
      if (roles.contains(person.role()) && holdsRole(person, frame.day())) {
        subjects.add(
            new Subject(
                person.id(),
                "/party/persons/" + i,
                person.birthDate(),
                person.citizenships(),
                List.of(),
                person,
                person.role(),
                Boolean.TRUE.equals(person.ageExempted()),
                false,
                frame));
      }
    }
  }

  private static boolean holdsRole(OtherPerson person, LocalDate day) {
    return (person.from() == null || !person.from().isAfter(day))
        && EndDay.reaches(person.to(), day);
  }

  private static List<Leader> leadersInShort(CaseFile caseFile) {
    return caseFile.matter().details() instanceof SecurityCompanyDetails details
            && details.leaders() != null
        ? details.leaders()
        : List.of();
  }

  private void addLeaders(Set<OtherPerson.Role> roles, List<Subject> subjects) {
    List<Leader> leaders = leadersInShort(caseFile);
    for (int i = 0; i < leaders.size(); i++) {
      OtherPerson.Role role = role(leaders.get(i));
      if (role != null && roles.contains(role) && !toldInFull(role)) {
        subjects.add(leader(leaders.get(i), role, i));
      }
    }
  }

  private static OtherPerson.@Nullable Role role(Leader leader) {
    return leader.role() == null ? null : ROLE_OF_LEADER.get(leader.role());
  }

  private boolean toldInFull(OtherPerson.Role role) {
    return caseFile.party().personsOrNone().stream().anyMatch(p -> p.role() == role);
  }

  private Subject leader(Leader leader, OtherPerson.Role role, int index) {
    return new Subject(
        null,
        "/matter/details/leaders/" + index,
        leader.birthDate(),
        leader.citizenship() == null ? null : List.of(leader.citizenship()),
        List.of(),
        null,
        role,
        Boolean.TRUE.equals(leader.ageExempted()),
        false,
        frame);
  }
}
