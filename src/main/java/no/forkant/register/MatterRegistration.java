package no.forkant.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.forkant.audit.Access;
import no.forkant.audit.AccessLog;
import no.forkant.audit.Actor;
import no.forkant.audit.RecordKind;
import no.forkant.audit.Subject;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Item;
import no.forkant.casefile.Matter;
import no.forkant.casefile.MatterKind;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemFault;
import no.forkant.register.http.ProblemType;
import no.forkant.register.http.PublicName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registers applications and held permits: party, matter, items, assessment and record at once. */
@Component
public class MatterRegistration {

  private final Parties parties;
  private final Matters matters;
  private final InformationItems items;
  private final AnswerCheck answers;
  private final CaseAssessor assessor;
  private final AssessmentRecorder recorder;
  private final AccessLog accesses;
  private final OsloTime time;

  MatterRegistration(
      Parties parties,
      Matters matters,
      InformationItems items,
      AnswerCheck answers,
      CaseAssessor assessor,
      AssessmentRecorder recorder,
      AccessLog accesses,
      OsloTime time) {
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
    Instant now = time.now();
    UUID party = parties.register(given.party(), now);
    parties.lock(party);
    answers.require(party, given.information(), "/information", true);
    UUID matter = UUID.randomUUID();
    addItems(matter, party, given.information(), now, actor);
    Assessed assessed =
        assessor.assess(given.withInformation(items.in(matter, party, given.party())));
    AssessmentRow first = recorder.row(matter, 1, AssessmentCause.RECEIPT, assessed, actor);
    matters.add(
        matter, party, new MatterDocuments(given.party(), given.matter(), given.lawAsOf()), first);
    Subject subject = subject(kind, matter);
    recorder.record(first, assessed, RecordKind.ASSESSMENT, subject, actor);
    accesses.record(Access.granted(actor, "REGISTER_" + kind, subject, "case handling"));
    return view(party, given.matter(), first, assessed);
  }

  private static void requireKind(CaseFile given, MatterKind kind) {
    if (given.matter().kind() != kind) {
      throw new ProblemException(
          ProblemType.INVALID_CASE_FILE,
          List.of(ProblemFault.at("/matter/kind", "MISPLACED_KIND")));
    }
  }

  private void addItems(UUID matter, UUID party, List<Item> given, Instant now, Actor actor) {
    try {
      items.add(party, given, now, actor.name());
    } catch (ItemConflict conflict) {
      throw conflict.problem("/information");
    }
    items.bind(matter, party, given);
  }

  /** What was just written need not be read again. */
  private static MatterView view(
      UUID party, Matter matter, AssessmentRow first, Assessed assessed) {
    EndDay validTo = matter.validTo();
    MatterSummary summary =
        new MatterSummary(
            first.matter(),
            party,
            PublicName.of(matter.permit()),
            PublicName.of(matter.variant()),
            MatterStatus.first(matter.kind()),
            first.outcome(),
            first.assessedAt(),
            matter.receivedOn(),
            matter.grantedOn(),
            validTo == null ? null : validTo.day(),
            1,
            first.assessedAt());
    return new MatterView(summary, matter, RawJson.of(assessed.document()), List.of(first));
  }

  private static Subject subject(MatterKind kind, UUID id) {
    return kind == MatterKind.APPLICATION ? Subject.application(id) : Subject.permit(id);
  }
}
