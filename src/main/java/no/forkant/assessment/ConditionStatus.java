package no.forkant.assessment;

/** How a condition stands after an assessment. */
public enum ConditionStatus {
  MET,
  NOT_MET,
  IN_DOUBT,
  UNKNOWN
}
