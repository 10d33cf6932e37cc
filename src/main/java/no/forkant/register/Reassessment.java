package no.forkant.register;

import java.util.List;
import java.util.UUID;
import no.forkant.assessment.Outcome;
import no.forkant.audit.Actor;
import no.forkant.audit.RecordKind;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Item;
import no.forkant.casefile.MatterKind;
import no.forkant.register.http.EntityTag;
import no.forkant.register.http.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Assesses a matter anew: today, with everything known now. */
@Component
public class Reassessment {

  private final Matters matters;
  private final InformationItems items;
  private final CaseAssessor assessor;
  private final AssessmentRecorder recorder;

  Reassessment(
      Matters matters, InformationItems items, CaseAssessor assessor, AssessmentRecorder recorder) {
    this.matters = matters;
    this.items = items;
    this.assessor = assessor;
    this.recorder = recorder;
  }

  /**
   * Assesses a matter anew in the caller's transaction.
   *
   * @param matter its id; never null
   * @param kind the kind it must be of
   * @param cause why
   * @param ifMatch the version that the caller knows, as sent in {@code If-Match}; null for any
   * @return how it came out, and how before; never null
   * @throws ProblemException if there is no such matter or it has another version
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Result reassess(
      UUID matter, MatterKind kind, AssessmentCause cause, @Nullable String ifMatch, Actor actor) {
    MatterRow row =
        matters
            .hold(matter)
            .filter(found -> found.kind() == kind)
            .orElseThrow(ProblemException::notFound);
    EntityTag.allow(ifMatch, row.version());
    Assessed assessed = assessor.assess(presentCase(row));
    AssessmentRow latest =
        recorder.row(matter, matters.assessments(matter) + 1, cause, assessed, actor);
    matters.assessed(matter, latest);
    recorder.record(latest, assessed, recordKind(kind), row.subject(), actor);
    return new Result(matter, latest.id(), row.outcome(), latest.outcome());
  }

  private static RecordKind recordKind(MatterKind kind) {
    return kind == MatterKind.APPLICATION ? RecordKind.ASSESSMENT : RecordKind.REASSESSMENT;
  }

  private CaseFile presentCase(MatterRow row) {
    MatterDocuments given = matters.documents(row.id());
    List<Item> known = items.in(row.id(), row.party(), given.party());
    return new CaseFile(null, null, given.lawAsOf(), given.party(), given.matter(), known);
  }

  /**
   * How a matter came out anew.
   *
   * @param matter the application or permit; never null
   * @param assessment the new assessment; never null
   * @param before the outcome until now; never null
   * @param outcome the outcome now; never null
   */
  public record Result(UUID matter, UUID assessment, Outcome before, Outcome outcome) {}
}
