package no.forkant.rulebook;

/**
 * A condition of the law that a permit depends on (Norwegian: <i>vilkår</i>); contract section 5
 * lists which ones each permit has.
 */
public enum Condition {
  SCOPE,
  NEED,
  PUBLIC_SAFETY,
  COMPETENCE,
  ACTIVITY,
  AGE,
  CONSENT,
  CONDUCT,
  SOBRIETY,
  FITNESS,
  HEALTH,
  RESIDENCE,
  STORAGE,
  ORGANISATION,
  CITIZENSHIP,
  TRUST,
  OBSTACLE,
  IDENTITY,
  TRAFFIC_SAFETY,
  PROPORTIONALITY,
  COMPLIANCE,
  DOCUMENT,
  FORMALITIES
}
