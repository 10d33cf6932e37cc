package no.forkant.casefile;

/**
 * A contact of the prevention unit with the party.
 *
 * @param topic what it was about; never null
 * @param kind what kind of contact it was; {@code CONCERN_TALK} is a <i>bekymringssamtale</i>;
 *     never null
 */
public record PreventionContact(Topic topic, Kind kind) implements Content {

  /** What it was about. */
  public enum Topic {
    RADICALISATION,
    GANG,
    VIOLENCE,
    SUBSTANCES,
    MENTAL_HEALTH,
    OTHER
  }

  /** What kind of contact it was. */
  public enum Kind {
    CONCERN_TALK,
    FOLLOW_UP,
    HOME_VISIT
  }
}
