package no.forkant.register;

import no.forkant.assessment.Assessment;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.CaseFile;

/**
 * A case file and what came out of it.
 *
 * @param caseFile as it was assessed, with day and knowledge told; never null
 * @param assessment under its own id; never null
 * @param document the assessment as canonical JSON in UTF-8; never null
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Assessed(CaseFile caseFile, Assessment assessment, byte[] document) {

  /** Writes the document once for all who need it. */
  static Assessed of(CaseFile caseFile, Assessment assessment) {
    return new Assessed(caseFile, assessment, CanonicalJson.of(assessment));
  }
}
