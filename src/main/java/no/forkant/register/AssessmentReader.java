package no.forkant.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.audit.Actor;
import no.forkant.audit.DecisionRecord;
import no.forkant.audit.DecisionRecords;
import no.forkant.audit.StoredRecord;
import no.forkant.audit.Subject;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Item;
import no.forkant.register.http.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows assessments, and notes in the access log that it did. */
@Component
public class AssessmentReader {

  private final Assessments assessments;
  private final Matters matters;
  private final InformationItems items;
  private final DecisionRecords records;
  private final AccessLog accesses;

  AssessmentReader(
      Assessments assessments,
      Matters matters,
      InformationItems items,
      DecisionRecords records,
      AccessLog accesses) {
    this.assessments = assessments;
    this.matters = matters;
    this.items = items;
    this.records = records;
    this.accesses = accesses;
  }

  /**
   * Returns an assessment.
   *
   * @throws ProblemException if there is none with this id
   */
  @Transactional
  public AssessmentView read(UUID id, Actor actor) {
    AssessmentView view = made(id);
    accesses.record(
        Access.granted(actor, "READ_ASSESSMENT", Subject.assessment(id), "case handling"));
    return view;
  }

  AssessmentView made(UUID id) {
    AssessmentRow row = assessments.find(id).orElseThrow(ProblemException::notFound);
    Optional<StoredRecord> record = records.ofAssessment(id);
    return new AssessmentView(
        row,
        matters.find(row.matter()).orElseThrow().kind(),
        record.map(kept -> RawJson.of(kept.document(DecisionRecord.ASSESSMENT))).orElse(null));
  }

  /**
   * Returns the case file that an assessment's matter has now, without day and knowledge.
   *
   * @param assessment never null
   * @throws ProblemException if there is no such assessment
   */
  @Transactional
  public CaseFile presentCaseFile(UUID assessment) {
    AssessmentRow row = assessments.find(assessment).orElseThrow(ProblemException::notFound);
    MatterRow matter = matters.find(row.matter()).orElseThrow();
    MatterDocuments given = matters.documents(matter.id());
    List<Item> known = items.in(matter.id(), matter.party(), given.party());
    return new CaseFile(null, null, given.lawAsOf(), given.party(), given.matter(), known);
  }
}
