package no.forkant.casefile;

/**
 * A relation to another person, with what is known of that person, without identity.
 *
 * @param relation relation; never null
 * @param of of; never null
 */
public record Relation(RelationKind relation, Item of) implements Content {

  /** Values of {@code RelationKind}; their meaning stands in the contract. */
  public enum RelationKind {
    HOUSEHOLD,
    FAMILY,
    BUSINESS,
    CRIMINAL_TIE
  }
}
