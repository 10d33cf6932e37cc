package no.forkant.law;

/** The level of authority of a source of law. Only an act or a regulation can bar a permit. */
public enum SourceKind {
  /** An act of Parliament (Norwegian: <i>lov</i>). */
  ACT,
  /** A regulation (Norwegian: <i>forskrift</i>). */
  REGULATION,
  /** A circular (Norwegian: <i>rundskriv</i>); it binds the police inwards, never the party. */
  CIRCULAR,
  /** Judgments, ombudsman's statements and settled practice. */
  PRACTICE;

  /** Returns whether this kind of source can carry a bar. */
  public boolean canBar() {
    return this == ACT || this == REGULATION;
  }
}
