package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.List;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.OtherPerson;
import no.forkant.casefile.ResidenceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Whom a condition is tested on: the party, or another person whom the law tests.
 *
 * @param person the id in {@code party.persons}; null means the party or a leader told in short
 *     form
 * @param pointer the JSON pointer to the subject in the case file; never null
 * @param birthDate null if not told or if the subject is an organisation
 * @param citizenships null if not told
 * @param residence the residence told in the party; empty if not told
 * @param other the entry in {@code party.persons}; null for the party itself
 * @param role the role of another person; null for the party itself
 * @param ageExempted true if an exemption from the age limit is recorded
 * @param absent true if it stands for nobody, since none of the roles that the law tests is told
 * @param frame day and numbers; never null
 */
public record Subject(
    @Nullable String person,
    String pointer,
    @Nullable LocalDate birthDate,
    @Nullable List<String> citizenships,
    List<ResidenceSpan> residence,
    @Nullable OtherPerson other,
    OtherPerson.@Nullable Role role,
    boolean ageExempted,
    boolean absent,
    Frame frame) {

  /**
   * Returns this subject as one that stands for nobody: no name, no day of birth, no citizenship.
   */
  public Subject asAbsent() {
    return new Subject(null, pointer, null, null, List.of(), null, null, false, true, frame);
  }

  /** Returns whether this stands for nobody, since none of the roles that the law tests is told. */
  public boolean getAbsent() {
    return absent;
  }

  /** Returns whether the day of birth is told. */
  public boolean getBirthKnown() {
    return birthDate != null;
  }

  /**
   * Returns whether the subject is known to be younger on the day than the parameter says, in
   * years.
   */
  public boolean youngerThan(String years) {
    return birthDate != null && frame.day().isBefore(frame.parameters().after(years, birthDate));
  }

  /**
   * Returns whether the subject is known to have reached the age that the parameter says, in years.
   */
  public boolean hasReached(String years) {
    return birthDate != null && !youngerThan(years);
  }

  /** Returns whether citizenships are told. */
  public boolean getCitizenshipKnown() {
    return citizenships != null && !citizenships.isEmpty();
  }

  /** Returns whether the subject is a Norwegian citizen, as far as told. */
  public boolean getNorwegian() {
    return citizenships != null && citizenships.contains("NO");
  }

  /** Returns whether the subject is a citizen of an EEA state, as far as told. */
  public boolean getEeaCitizen() {
    return citizenships != null && citizenships.stream().anyMatch(EconomicArea::includes);
  }

  /** Returns whether the subject is told to live in Norway on the day. */
  public boolean getResident() {
    return residence.stream()
        .anyMatch(
            span ->
                span.country().equals("NO")
                    && !span.from().isAfter(frame.day())
                    && EndDay.reaches(span.to(), frame.day()));
  }

  /**
   * Returns whether the subject lives in Norway without a break since the period before the day.
   */
  public boolean residentSince(String period) {
    LocalDate from = frame.parameters().before(period, frame.day());
    return residence.stream()
        .anyMatch(
            span ->
                span.country().equals("NO")
                    && !span.from().isAfter(from)
                    && EndDay.reaches(span.to(), frame.day()));
  }

  /** Returns whether this is a human being, not a legal person and not nobody. */
  public boolean getNaturalPerson() {
    return !absent && (role != null || birthDate != null);
  }

  /** Returns whether this other person is told to have taken the role after {@code day}. */
  public boolean begunAfter(@Nullable LocalDate day) {
    return other != null && other.from() != null && day != null && other.from().isAfter(day);
  }

  /** Returns whether this is the party itself, not another person whom the law tests. */
  public boolean getParty() {
    return role == null;
  }

  /** Returns whether this other person holds one of the roles. */
  public boolean ofRole(OtherPerson.Role... wanted) {
    return Query.isOneOf(role, (Object[]) wanted);
  }

  /** Returns whether a police certificate of this other person is told to have been shown. */
  public boolean getCertificateShown() {
    return other != null && Boolean.TRUE.equals(other.certificatePresented());
  }

  /** Returns whether the subject is told to live in the country on the day. */
  boolean livesIn(String country) {
    return residence.stream()
        .anyMatch(
            span ->
                span.country().equals(country)
                    && !span.from().isAfter(frame.day())
                    && EndDay.reaches(span.to(), frame.day()));
  }

  /** Returns whether the subject is a citizen of Norway alone, as far as told. */
  public boolean getNorwegianAlone() {
    return citizenships != null && getNorwegian() && citizenships.stream().allMatch("NO"::equals);
  }
}
