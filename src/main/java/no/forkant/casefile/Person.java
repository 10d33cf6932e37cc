package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that is a person.
 *
 * @param nationalId eleven digits (Norwegian: <i>fødselsnummer</i> or <i>D-nummer</i>); null if not
 *     told
 * @param birthDate day of birth; never null
 * @param citizenships ISO 3166 two-letter codes; never null
 * @param residence stretches of residence; null if not told
 * @param languageForm the written form that the party is answered in; null if not told
 * @param guardians guardians of a party under age; null if not told
 * @param persons other persons whom the law tests; null if not told
 */
public record Person(
    @Nullable String nationalId,
    LocalDate birthDate,
    List<String> citizenships,
    @Nullable List<ResidenceSpan> residence,
    @Nullable LanguageForm languageForm,
    @Nullable List<Guardian> guardians,
    @Nullable List<OtherPerson> persons)
    implements Party {

  /** Copies its lists, so that it can never change. */
  public Person {
    citizenships = List.copyOf(citizenships);
    residence = residence == null ? null : List.copyOf(residence);
    guardians = guardians == null ? null : List.copyOf(guardians);
    persons = persons == null ? null : List.copyOf(persons);
  }
}
