package no.forkant.casefile;

/**
 * How far a criminal matter has come (Norwegian: <i>stadium</i>). {@code ON_THE_SPOT_FINE} is a
 * <i>forenklet forelegg</i>, {@code PENALTY_NOTICE_*} a <i>forelegg</i>.
 */
public enum Stage {
  REPORTED,
  CHARGED,
  INDICTED,
  DROPPED_EVIDENCE,
  DROPPED_OTHER,
  ACQUITTED,
  ON_THE_SPOT_FINE,
  PENALTY_NOTICE_OPEN,
  PENALTY_NOTICE_ACCEPTED,
  WAIVED,
  MEDIATION,
  CONVICTED_NOT_FINAL,
  CONVICTED
}
