package no.forkant.rulebook;

/** How sure the law reference is of a rule or number. */
public enum Standing {
  /** Read in a source. */
  SEEN,
  /** Believed, not read: may trigger or ask, never ground or bar. */
  MEMORY,
  /** Concluded from what was read; weaker than {@code SEEN}. */
  OWN_READING
}
