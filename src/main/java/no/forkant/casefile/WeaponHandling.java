package no.forkant.casefile;

/**
 * An event with a weapon that the permit unit knows of.
 *
 * @param event what happened to the weapon; never null
 */
public record WeaponHandling(Event event) implements Content {

  /** What happened to the weapon. */
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
