package no.forkant.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.audit.Actor;
import no.forkant.audit.RecordKind;
import no.forkant.audit.Subject;
import no.forkant.audit.TimeOrderedId;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Item;
import no.forkant.casefile.MatterKind;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemFault;
import no.forkant.register.http.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registers applications and held permits: party, matter, items, assessment and record at once. */
@Component
public class MatterRegistration {

  private final KnownParties knownParties;
  private final Parties parties;
  private final Matters matters;
  private final InformationItems items;
  private final AnswerCheck answers;
  private final CaseAssessor assessor;
  private final AssessmentRecorder recorder;
  private final AccessLog accesses;
  private final OsloTime time;

  MatterRegistration(
      KnownParties knownParties,
      Parties parties,
      Matters matters,
      InformationItems items,
      AnswerCheck answers,
      CaseAssessor assessor,
      AssessmentRecorder recorder,
      AccessLog accesses,
      OsloTime time) {
    this.knownParties = knownParties;
    this.parties = parties;
    this.matters = matters;
    this.items = items;
    this.answers = answers;
    this.assessor = assessor;
    this.recorder = recorder;
    this.accesses = accesses;
    this.time = time;
  }

  /**
   * Registers a matter in the caller's transaction and assesses it with everything that is known
   * about its party.
   *
   * @param given a case file; a day or knowledge that it does not tell are today's
   * @param kind the kind of matter that is registered here
   * @return the matter with its first assessment; never null
   * @throws ProblemException if the matter is of another kind, its permit has no rules, an answer
   *     names a matter that is not the party's, or an item exists with other content
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public MatterView register(CaseFile given, MatterKind kind, Actor actor) {
    requireKind(given, kind);
    assessor.requireRulesFor(given.matter().permit());
    UUID matter = TimeOrderedId.at(time.now());
    PartyKnowledge known = knownParties.hold(matter, given.party(), given.information());
    Instant now = time.now();
    UUID party = known.party();
    if (!known.registered()) {
      parties.add(party, given.party(), now);
    }
    answers.require(party, given.information(), "/information", true);
    items.addNew(party, unknown(known, given.information()), now, actor.name());
    items.bind(matter, party, given.information());
    Assessed assessed = assessor.assess(given.withInformation(known.with(given.information())));
    AssessmentRow first = recorder.row(matter, 1, AssessmentCause.RECEIPT, assessed, actor);
    matters.add(
        matter, party, new MatterDocuments(given.party(), given.matter(), given.lawAsOf()), first);
    Subject subject = subject(kind, matter);
    recorder.record(first, assessed, RecordKind.ASSESSMENT, subject, actor);
    accesses.record(Access.granted(actor, "REGISTER_" + kind, subject, "case handling"));
    return MatterView.registered(party, given.matter(), first, RawJson.of(assessed.document()));
  }

  private static void requireKind(CaseFile given, MatterKind kind) {
    if (given.matter().kind() != kind) {
      throw new ProblemException(
          ProblemType.INVALID_CASE_FILE,
          List.of(ProblemFault.at("/matter/kind", "MISPLACED_KIND")));
    }
  }

  private static List<WrittenItem> unknown(PartyKnowledge known, List<Item> given) {
    try {
      return known.unknown(WrittenItem.of(given));
    } catch (ItemConflict conflict) {
      throw conflict.problem("/information");
    }
  }

  private static Subject subject(MatterKind kind, UUID id) {
    return kind == MatterKind.APPLICATION ? Subject.application(id) : Subject.permit(id);
  }
}
