package no.forkant.casefile;

/**
 * An event with a weapon that the permit unit knows of.
 *
 * @param event event; never null
 */
public record WeaponHandling(Event event) implements Content {

  /** Values of {@code Event}; their meaning stands in the contract. */
  public enum Event {
    UNSECURED,
    LOST,
    STOLEN,
    ACCIDENTAL_SHOT,
    UNREGISTERED,
    UNLAWFUL_TRANSFER,
    UNLAWFUL_LOAN,
    ALTERED,
    BANNED_TYPE
  }
}
