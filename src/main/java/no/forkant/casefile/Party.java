package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person or organisation that applies for or holds the permit (Norwegian: <i>part</i>). */
public sealed interface Party permits Person, Organisation {

  /** Returns the written form that the party is answered in, or null if not told. */
  @Nullable LanguageForm languageForm();

  /** Returns the other persons whom the law tests, or null if not told. */
  @Nullable List<OtherPerson> persons();

  /** Returns the other persons whom the law tests; never null, empty if not told. */
  default List<OtherPerson> personsOrNone() {
    List<OtherPerson> told = persons();
    return told == null ? List.of() : told;
  }
}
