package no.forkant.oversight;

/** As what a population is written; each is the body of one call of the interface. */
public enum PopulationForm {
  /** Case files with their day, for trials: applications and held permits by turns. */
  CASE_FILES,
  /** Applications. */
  APPLICATIONS,
  /** Held permits. */
  PERMITS,
  /** Later information about the same parties. */
  INFORMATION
}
