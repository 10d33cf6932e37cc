package no.forkant.casefile;

/**
 * A contact of the prevention unit with the party.
 *
 * @param topic topic; never null
 * @param kind kind; never null
 */
public record PreventionContact(Topic topic, Kind kind) implements Content {

  /** Values of {@code Topic}; their meaning stands in the contract. */
  public enum Topic {
    RADICALISATION,
    GANG,
    VIOLENCE,
    SUBSTANCES,
    MENTAL_HEALTH,
    OTHER
  }

  /** Values of {@code Kind}; their meaning stands in the contract. */
  public enum Kind {
    CONCERN_TALK,
    FOLLOW_UP,
    HOME_VISIT
  }
}
