package no.forkant.casefile;

/** A kind of term that a permit is given or held under (Norwegian: <i>vilkår</i>). */
public enum TermKind {
  VALID_UNTIL,
  TRIP_ONLY,
  AREA,
  VEHICLES,
  AMOUNT,
  HEALTH,
  WARNING,
  REGAIN
}
