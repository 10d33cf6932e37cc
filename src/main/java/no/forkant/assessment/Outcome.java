package no.forkant.assessment;

/** What an assessment recommends; a person decides. */
public enum Outcome {
  GRANT(0),
  GRANT_WITH_CONDITIONS(1),
  REQUEST_INFORMATION(2),
  CHECK(3),
  REFUSE(4),
  /** No permit is needed; stands outside the scale of severity. */
  NOT_REQUIRED(-1),
  RETAIN(0),
  REVOKE(4),
  /** The permit ended by itself; stands outside the scale of severity. */
  LAPSED(-1);

  private final int severity;

  Outcome(int severity) {
    this.severity = severity;
  }

  /** Returns whether no outcome is milder than this one. */
  boolean isMildest() {
    return severity <= 0;
  }

  /**
   * Returns whether this outcome is milder than {@code other}; false if either stands outside the
   * scale.
   */
  public boolean milderThan(Outcome other) {
    return severity >= 0 && other.severity >= 0 && severity < other.severity;
  }
}
