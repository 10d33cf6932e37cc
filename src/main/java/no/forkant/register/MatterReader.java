package no.forkant.register;

import java.util.List;
import java.util.UUID;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.audit.Actor;
import no.forkant.audit.DecisionRecord;
import no.forkant.audit.DecisionRecords;
import no.forkant.casefile.MatterKind;
import no.forkant.register.http.EntityTag;
import no.forkant.register.http.Page;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows matters, and notes in the access log that it did. */
@Component
class MatterReader {

  private final Matters matters;
  private final Assessments assessments;
  private final DecisionRecords records;
  private final AccessLog accesses;

  MatterReader(
      Matters matters, Assessments assessments, DecisionRecords records, AccessLog accesses) {
    this.matters = matters;
    this.assessments = assessments;
    this.records = records;
    this.accesses = accesses;
  }

  /**
   * Returns a matter with its assessments.
   *
   * @throws ProblemException if there is none of this kind with this id
   */
  @Transactional
  MatterView read(MatterKind kind, UUID id, Actor actor) {
    MatterRow row = matters.find(kind, id).orElseThrow(ProblemException::notFound);
    accesses.record(Access.granted(actor, "READ_" + kind, row.subject(), "case handling"));
    return view(row);
  }

  /**
   * Returns a matter as it was registered.
   *
   * @param first the id of its first assessment
   */
  @Transactional
  MatterView registered(UUID first, Actor actor) {
    AssessmentRow row = assessments.find(first).orElseThrow(ProblemException::notFound);
    MatterRow matter = matters.find(row.matter()).orElseThrow();
    accesses.record(
        Access.granted(actor, "READ_" + matter.kind(), matter.subject(), "case handling"));
    return MatterView.registered(
        matter.party(), matters.documents(matter.id()).matter(), row, document(first));
  }

  private MatterView view(MatterRow row) {
    return new MatterView(
        MatterSummary.of(row),
        matters.documents(row.id()).matter(),
        document(row.assessment()),
        assessments.of(row.id()));
  }

  private @Nullable RawJson document(UUID assessment) {
    return records
        .ofAssessment(assessment)
        .map(record -> RawJson.of(record.document(DecisionRecord.ASSESSMENT)))
        .orElse(null);
  }

  /** Returns a page of matters. */
  @Transactional
  Page<MatterSummary> list(MatterFilter filter, Actor actor) {
    List<MatterRow> found = matters.list(filter);
    Page<MatterRow> page = Page.of(found, filter.limit(), MatterRow::ordinal);
    accesses.record(
        new Access(
            actor,
            "LIST_" + filter.kind(),
            null,
            "case handling",
            Access.Outcome.GRANTED,
            page.items().size()));
    return new Page<>(page.items().stream().map(MatterSummary::of).toList(), page.next());
  }

  /**
   * Gives a matter another status.
   *
   * @param ifMatch the version that the caller knows; demanded
   * @throws ProblemException if there is no such matter, it has another version, or the status does
   *     not belong to its kind
   */
  @Transactional
  MatterSummary changeStatus(
      MatterKind kind, UUID id, MatterStatus status, @Nullable String ifMatch, Actor actor) {
    MatterRow row =
        matters
            .hold(id)
            .filter(found -> found.kind() == kind)
            .orElseThrow(ProblemException::notFound);
    EntityTag.require(ifMatch, row.version());
    if (status.kind() != kind) {
      throw new ProblemException(ProblemType.CONFLICTING_STATE);
    }
    matters.changeStatus(id, status);
    accesses.record(Access.granted(actor, "CHANGE_STATUS", row.subject(), "case handling"));
    return MatterSummary.of(matters.find(kind, id).orElseThrow());
  }
}
