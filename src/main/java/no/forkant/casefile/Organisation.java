package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that is an organisation; a sole proprietor is one with a {@code SOLE_OWNER} among its
 * persons.
 *
 * @param organisationNumber nine digits; null if not told
 * @param registeredIn registers that it says it stands in; a {@link Registration} item wins; null
 *     if not told
 * @param languageForm the written form that the party is answered in; null if not told
 * @param persons other persons whom the law tests; null if not told
 */
public record Organisation(
    @Nullable String organisationNumber,
    @Nullable List<RegistrationKind> registeredIn,
    @Nullable LanguageForm languageForm,
    @Nullable List<OtherPerson> persons)
    implements Party {

  /** Copies its lists, so that it can never change. */
  public Organisation {
    registeredIn = registeredIn == null ? null : List.copyOf(registeredIn);
    persons = persons == null ? null : List.copyOf(persons);
  }
}
