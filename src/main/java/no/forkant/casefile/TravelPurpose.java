package no.forkant.casefile;

import java.util.List;

/**
 * What points to the purpose of a journey.
 *
 * @param purpose what the journey is feared to be for; never null
 * @param proof how well that is shown; never null
 * @param indications what points to it; never null
 */
public record TravelPurpose(Purpose purpose, Proof proof, List<String> indications)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public TravelPurpose {
    indications = List.copyOf(indications);
  }

  /** What the journey is feared to be for. */
  public enum Purpose {
    TERROR,
    UNLAWFUL_ACTIVITY,
    WAR_CRIMES,
    CHILD_ABUSE,
    FORCED_MARRIAGE,
    MUTILATION,
    CHILD_UNSAFE,
    EVADE_PROCEEDINGS
  }

  /** How well that is shown. */
  public enum Proof {
    MORE_LIKELY_THAN_NOT,
    OBJECTIVE_INDICATIONS,
    SUSPICION
  }
}
