package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A guardian of a party under age. What a guardian agreed to is a {@link Consent} item.
 *
 * @param id the id that consents name; needed where two guardians have one relation; null if not
 *     told
 * @param relation the relation to the party; never null
 * @param parentalResponsibility true if the guardian has parental responsibility (Norwegian:
 *     <i>foreldreansvar</i>)
 */
public record Guardian(@Nullable String id, Relation relation, boolean parentalResponsibility) {

  /** The relation to the party. */
  public enum Relation {
    MOTHER,
    FATHER,
    OTHER
  }
}
