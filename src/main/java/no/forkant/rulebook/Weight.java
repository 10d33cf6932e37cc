package no.forkant.rulebook;

/** How much a finding weighs by its kind; a word for a person, never a number to add up. */
public enum Weight {
  DECISIVE,
  HEAVY,
  MEDIUM,
  LIGHT
}
