package no.forkant.rulebook.evidence;

/** How far an admitted item can carry a finding. */
public enum Strength {
  /** May carry a ground or a bar. */
  GROUND,
  /**
   * Of a kind that may carry a ground, but unverified or of uncertain day: a trigger until it is
   * checked.
   */
  UNVERIFIED,
  /** Admitted only as a reason to look closer; checking it cannot make it a ground. */
  LEAD
}
