package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A guardian of a party under age. What a guardian agreed to is a {@link Consent} item.
 *
 * @param id id; null if not told
 * @param relation relation; never null
 * @param parentalResponsibility parental responsibility; never null
 */
public record Guardian(@Nullable String id, Relation relation, boolean parentalResponsibility) {

  /** Values of {@code Relation}; their meaning stands in the contract. */
  public enum Relation {
    MOTHER,
    FATHER,
    OTHER
  }
}
