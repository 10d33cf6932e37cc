package no.forkant.oversight;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.Assessor;
import no.forkant.assessment.RulebookReference;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.audit.Actor;
import no.forkant.audit.DecisionRecord;
import no.forkant.audit.DecisionRecords;
import no.forkant.audit.StoredRecord;
import no.forkant.audit.Subject;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.CaseFile;
import no.forkant.oversight.Replay.Obstacle;
import no.forkant.oversight.Replay.With;
import no.forkant.register.AssessmentReader;
import no.forkant.register.AssessmentView;
import no.forkant.register.OsloTime;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.Rulebooks;
import org.springframework.stereotype.Service;

/** Assesses recorded cases again. Nothing is stored but a line in the access log. */
@Service
class Replays {

  private final AssessmentReader register;
  private final DecisionRecords records;
  private final Rulebooks rulebooks;
  private final Assessor assessor;
  private final AccessLog accesses;
  private final OsloTime time;

  Replays(
      AssessmentReader register,
      DecisionRecords records,
      Rulebooks rulebooks,
      Assessor assessor,
      AccessLog accesses,
      OsloTime time) {
    this.register = register;
    this.records = records;
    this.rulebooks = rulebooks;
    this.assessor = assessor;
    this.accesses = accesses;
    this.time = time;
  }

  /**
   * Assesses a recorded case again.
   *
   * @throws no.forkant.register.http.ProblemException if there is no such assessment
   */
  Replay replay(UUID id, With with, Actor actor) {
    AssessmentView view = register.read(id, actor);
    accesses.record(
        Access.granted(actor, "REPLAY_ASSESSMENT", Subject.assessment(id), "replay " + with));
    Past past = new Past(id, with, view);
    Optional<StoredRecord> record = records.ofAssessment(id);
    if (record.isEmpty()) {
      return past.obstructed(Obstacle.RECORD_ERASED);
    }
    return with == With.THEN ? withThen(past, record.get()) : withToday(past, record.get());
  }

  private Replay withThen(Past past, StoredRecord record) {
    return rulebooks
        .byDigest(past.rulebook().digest())
        .map(
            rulebook -> {
              byte[] stored = record.document(DecisionRecord.CASE_FILE);
              return run(past, record, rulebook, CanonicalJson.read(stored, CaseFile.class));
            })
        .orElseGet(() -> past.obstructed(Obstacle.RULEBOOK_UNKNOWN));
  }

  private Replay withToday(Past past, StoredRecord record) {
    CaseFile present = register.presentCaseFile(past.id());
    if (rulebooks.current().permit(present.matter().permit()).isEmpty()) {
      return past.obstructed(Obstacle.PERMIT_WITHOUT_RULES);
    }
    return run(past, record, rulebooks.current(), present.at(time.today(), time.now()));
  }

  private Replay run(Past past, StoredRecord record, Rulebook rulebook, CaseFile caseFile) {
    byte[] before = record.document(DecisionRecord.ASSESSMENT);
    Assessment now = assessor.assess(rulebook, caseFile).withId(past.id().toString());
    Differences differences = Comparison.of(CanonicalJson.read(before, Assessment.class), now);
    return new Replay(
        past.id(),
        past.with(),
        new Change<>(past.rulebook(), now.rulebook()),
        new Change<>(past.engine(), now.engine()),
        Arrays.equals(before, CanonicalJson.of(now)),
        null,
        differences);
  }

  /** What is to be assessed again. */
  private record Past(UUID id, With with, AssessmentView view) {

    RulebookReference rulebook() {
      return view.row().rulebook();
    }

    String engine() {
      return view.row().engine();
    }

    Replay obstructed(Obstacle obstacle) {
      return new Replay(
          id,
          with,
          new Change<>(rulebook(), null),
          new Change<>(engine(), Assessor.ENGINE),
          false,
          obstacle,
          null);
    }
  }
}
