package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What a patrol met, as the duty log has it.
 *
 * @param incident incident; never null
 * @param armed armed; null if not told
 * @param bloodAlcoholPermille blood alcohol permille, in per mille; null if not told
 * @param note note; null if not told
 */
public record PatrolIncident(
    Incident incident,
    @Nullable Boolean armed,
    @Nullable Double bloodAlcoholPermille,
    @Nullable String note)
    implements Content {

  /** Values of {@code Incident}; their meaning stands in the contract. */
  public enum Incident {
    INTOXICATION,
    DISTURBANCE,
    DOMESTIC_DISTURBANCE,
    VIOLENCE,
    THREATS,
    WEAPON_SHOWN,
    WEAPON_UNSECURED,
    SUICIDE_THREAT,
    SELF_HARM,
    MENTAL_HEALTH_CRISIS,
    DRUG_USE,
    RESISTING,
    OTHER
  }
}
