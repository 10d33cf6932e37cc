package no.forkant.audit;

/** What a decision record tells of. */
public enum RecordKind {
  /** An application was assessed, at its receipt or again because its case file had changed. */
  ASSESSMENT,
  /** A permit already held was assessed anew, because a fact, the day or the law had changed. */
  REASSESSMENT,
  /** A person decided. */
  DECISION
}
