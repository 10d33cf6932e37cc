package no.forkant.audit;

/** What a user may do; a user can have several. */
public enum Role {
  /** Handles applications and held permits (Norwegian: <i>saksbehandler</i>). */
  CASEWORKER,
  /** Reports worries from the traffic service or another field (<i>betjent</i>). */
  OFFICER,
  /** Reviews how cases were decided, and changes nothing (<i>revisor</i>). */
  AUDITOR,
  /** Keeps the rules true to the law (<i>regelforvalter</i>). */
  STEWARD
}
