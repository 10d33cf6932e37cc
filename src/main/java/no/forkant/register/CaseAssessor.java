package no.forkant.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.forkant.assessment.Assessor;
import no.forkant.assessment.UncoveredMatter;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Permit;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemFault;
import no.forkant.register.http.ProblemType;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.Rulebooks;
import org.springframework.stereotype.Component;

/** Assesses case files with the rulebook in use. */
@Component
class CaseAssessor {

  private final Assessor assessor;
  private final Rulebooks rulebooks;
  private final OsloTime time;

  CaseAssessor(Assessor assessor, Rulebooks rulebooks, OsloTime time) {
    this.assessor = assessor;
    this.rulebooks = rulebooks;
    this.time = time;
  }

  /**
   * Demands rules for a permit.
   *
   * @throws ProblemException if the rulebook in use has none
   */
  void requireRulesFor(Permit permit) {
    if (rulebooks.current().permit(permit).isEmpty()) {
      throw unsupported("/matter/permit");
    }
  }

  private static ProblemException unsupported(String pointer) {
    return new ProblemException(
        ProblemType.UNSUPPORTED_PERMIT, List.of(ProblemFault.at(pointer, "NO_RULES")));
  }

  /**
   * Assesses a case file; a day or knowledge that it does not tell are today's.
   *
   * @throws ProblemException if the rulebook in use has no rules for its matter
   */
  Assessed assess(CaseFile caseFile) {
    requireRulesFor(caseFile.matter().permit());
    LocalDate asOf = caseFile.asOf();
    Instant knownAt = caseFile.knownAt();
    CaseFile complete =
        caseFile.at(asOf == null ? time.today() : asOf, knownAt == null ? time.now() : knownAt);
    Rulebook rulebook = rulebooks.current();
    try {
      return Assessed.of(
          complete, assessor.assess(rulebook, complete).withId(UUID.randomUUID().toString()));
    } catch (UncoveredMatter uncovered) {
      throw unsupported("/matter");
    }
  }
}
