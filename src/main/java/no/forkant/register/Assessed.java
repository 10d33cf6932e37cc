package no.forkant.register;

import no.forkant.assessment.Assessment;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.CaseFile;

/**
 * A case file and what came out of it.
 *
 * @param caseFile as it was assessed, with day and knowledge told; never null
 * @param assessment under its own id; never null
 */
public record Assessed(CaseFile caseFile, Assessment assessment) {

  /** Returns the assessment as canonical JSON in UTF-8; never null. */
  public byte[] document() {
    return CanonicalJson.of(assessment);
  }
}
