package no.forkant.casefile;

import java.util.List;

/**
 * What points to the purpose of a journey.
 *
 * @param purpose purpose; never null
 * @param proof proof; never null
 * @param indications indications; never null
 */
public record TravelPurpose(Purpose purpose, Proof proof, List<String> indications)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public TravelPurpose {
    indications = List.copyOf(indications);
  }

  /** Values of {@code Purpose}; their meaning stands in the contract. */
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

  /** Values of {@code Proof}; their meaning stands in the contract. */
  public enum Proof {
    MORE_LIKELY_THAN_NOT,
    OBJECTIVE_INDICATIONS,
    SUSPICION
  }
}
