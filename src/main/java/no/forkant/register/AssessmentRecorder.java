package no.forkant.register;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import no.forkant.assessment.Assessment;
import no.forkant.audit.Actor;
import no.forkant.audit.DecisionLog;
import no.forkant.audit.DecisionRecord;
import no.forkant.audit.RecordKind;
import no.forkant.audit.Subject;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Keeps an assessment and its decision record, inside the transaction of the caller. */
@Component
class AssessmentRecorder {

  private final Assessments assessments;
  private final DecisionLog log;
  private final OsloTime time;

  AssessmentRecorder(Assessments assessments, DecisionLog log, OsloTime time) {
    this.assessments = assessments;
    this.log = log;
    this.time = time;
  }

  /** Returns the row that an assessment of a matter will have. */
  AssessmentRow row(
      UUID matter, int number, AssessmentCause cause, Assessed assessed, Actor actor) {
    Assessment assessment = assessed.assessment();
    CaseFile caseFile = assessed.caseFile();
    return new AssessmentRow(
        UUID.fromString(assessment.id()),
        matter,
        number,
        cause,
        assessment.recommendation().outcome(),
        assessment.recommendation().obligation(),
        assessment.asOf(),
        // As exactly as the database keeps it.
        Objects.requireNonNull(caseFile.knownAt()).truncatedTo(ChronoUnit.MICROS),
        assessment.rulebook(),
        assessment.engine(),
        time.now(),
        actor.name());
  }

  /** Keeps an assessment, when the transaction commits, of a matter that is or will be kept. */
  void record(AssessmentRow row, Assessed assessed, RecordKind kind, Subject about, Actor actor) {
    assessments.add(row);
    log.append(
        new DecisionRecord(
            row.id(),
            kind,
            about,
            CanonicalJson.of(assessed.caseFile()),
            assessed.document(),
            row.rulebook().digest(),
            row.engine(),
            actor));
  }
}
