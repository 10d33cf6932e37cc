package no.forkant.assessment;

/** What a finding does to its condition. */
public enum FindingEffect {
  /** The condition is not met, without judgement. */
  BAR,
  /** Speaks against the party and is to be weighed (Norwegian: <i>grunn</i>). */
  GROUND,
  /** A reason to look closer, never a ground as it stands. */
  TRIGGER,
  /** Speaks for the party. */
  MITIGATING,
  /** Told for information. */
  NOTE
}
