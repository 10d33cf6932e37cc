package no.forkant.rulebook;

/**
 * What the law says follows when a condition fails; with an outcome also whether judgement is
 * needed.
 */
public enum Obligation {
  /** The authority shall refuse or revoke. */
  SHALL,
  /** The authority may refuse or revoke. */
  MAY,
  /** A person must answer an open question first. */
  JUDGEMENT,
  /** Nothing is obliged. */
  NONE
}
