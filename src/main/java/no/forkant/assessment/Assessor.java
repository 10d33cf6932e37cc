package no.forkant.assessment;

import no.forkant.casefile.CaseFile;
import no.forkant.rulebook.Rulebook;

/**
 * The pure function: no input but its arguments, no clock, no chance; same input, same bytes out.
 */
public final class Assessor {

  /** The engine's name and version, stamped into every assessment. */
  public static final String ENGINE = "forkant 1.0.0";

  /**
   * Assesses a case file.
   *
   * @param rulebook the rules to use; never null
   * @param caseFile must tell {@code asOf} and {@code knownAt}; never null
   * @return the assessment, under an id that the caller replaces; never null
   * @throws IllegalArgumentException if {@code asOf} or {@code knownAt} is null
   */
  public Assessment assess(Rulebook rulebook, CaseFile caseFile) {
    throw new UnsupportedOperationException("not built yet");
  }
}
