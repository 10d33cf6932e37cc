package no.forkant.casefile;

/**
 * A relation to another person, with what is known of that person, without identity.
 *
 * @param relation how the two are related; never null
 * @param of what is known of the other: a whole item with its own id; never null
 */
public record Relation(RelationKind relation, Item of) implements Content {

  /** How the two are related. */
  public enum RelationKind {
    HOUSEHOLD,
    FAMILY,
    BUSINESS,
    CRIMINAL_TIE
  }
}
