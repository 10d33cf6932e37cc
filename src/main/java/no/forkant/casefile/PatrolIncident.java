package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What a patrol met, as the duty log has it.
 *
 * @param incident what the patrol met; never null
 * @param armed true if the person was armed; null if not told
 * @param bloodAlcoholPermille alcohol in the blood, in per mille; null if not told
 * @param note what else the patrol wrote; null if not told
 */
public record PatrolIncident(
    Incident incident,
    @Nullable Boolean armed,
    @Nullable Double bloodAlcoholPermille,
    @Nullable String note)
    implements Content {

  /** What the patrol met. */
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
