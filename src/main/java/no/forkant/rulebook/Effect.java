package no.forkant.rulebook;

/** What a rule says when it fires. */
public enum Effect {
  /** Its condition is not met, without judgement. Only an act or a regulation can carry it. */
  BAR,
  /** Speaks against the party; counts once every step it asks for is answered against the party. */
  GROUND,
  /** A reason to look closer, never a ground as it stands. */
  TRIGGER,
  /** Speaks for the party. */
  MITIGATING,
  /** Told for information. */
  NOTE,
  /** Something that the law needs is missing. */
  MISSING,
  /** Somebody should do something. */
  TASK,
  /** The permit can be given only under a term. */
  TERM,
  /** No permit is needed. */
  NOT_REQUIRED,
  /** The permit has ended by itself. */
  LAPSED
}
