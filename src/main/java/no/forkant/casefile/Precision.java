package no.forkant.casefile;

/** How exactly the day of an occurrence is known. */
public enum Precision {
  DAY,
  MONTH,
  YEAR,
  ABOUT
}
