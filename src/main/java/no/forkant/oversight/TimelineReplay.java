package no.forkant.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.Assessor;
import no.forkant.assessment.Question;
import no.forkant.assessment.UncoveredMatter;
import no.forkant.casefile.Answer;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Checkpoint;
import no.forkant.casefile.Item;
import no.forkant.casefile.TimelineCase;
import no.forkant.rulebook.Rulebook;

/**
 * Asks the service at a checkpoint of a documented case and holds the answer against what is
 * expected.
 */
public final class TimelineReplay {

  private static final String EVERY_QUESTION_OF = "*";
  private static final int MOST_ROUNDS = 20;

  private final Assessor assessor = new Assessor();
  private final Rulebook rulebook;

  /** Creates the replay with {@code rulebook}, which must not be null. */
  public TimelineReplay(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Returns how the checkpoint came out; never null. */
  public CheckpointResult replay(TimelineCase timeline, Checkpoint checkpoint) {
    String name = timeline.slug() + "/" + checkpoint.id();
    try {
      Assessment assessment = answered(timeline.at(checkpoint));
      return new CheckpointResult(
          name,
          true,
          assessment.recommendation().outcome().name(),
          ExpectationCheck.failures(checkpoint.expect(), assessment));
    } catch (UncoveredMatter e) {
      return new CheckpointResult(name, false, "", List.of());
    }
  }

  /**
   * Assesses with answers to {@code *CONDITION} given to every question of that condition that is
   * open.
   */
  Assessment answered(CaseFile caseFile) {
    List<Item> general = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (Item item : caseFile.information()) {
      (isGeneral(item) ? general : items).add(item);
    }
    Assessment assessment = assessor.assess(rulebook, caseFile.withInformation(items));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Item> given = answers(general, assessment, items);
      if (given.isEmpty()) {
        break;
      }
      items.addAll(given);
      assessment = assessor.assess(rulebook, caseFile.withInformation(items));
    }
    return assessment;
  }

  private static boolean isGeneral(Item item) {
    return item.content() instanceof Answer answer
        && answer.question().startsWith(EVERY_QUESTION_OF);
  }

  private static List<Item> answers(
      List<Item> general, Assessment assessment, List<Item> alreadyThere) {
    List<Item> given = new ArrayList<>();
    for (Item answer : general) {
      String condition = ((Answer) answer.content()).question().substring(1);
      for (Question question : assessment.questions()) {
        if (question.answer() == null && question.condition().name().equals(condition)) {
          Item one = answerTo(answer, question);
          if (alreadyThere.stream().noneMatch(item -> item.id().equals(one.id()))) {
            given.add(one);
          }
        }
      }
    }
    return given;
  }

  private static Item answerTo(Item general, Question question) {
    Answer told = (Answer) general.content();
    Answer one =
        new Answer(
            question.id(),
            told.answer(),
            told.reasons(),
            told.by(),
            told.on(),
            told.evidence(),
            told.proven(),
            told.matterRef());
    return new Item(
        general.id() + " to " + question.id() + " " + Objects.toString(question.person(), ""),
        general.type(),
        general.field(),
        general.register(),
        general.personCategory(),
        general.nature(),
        general.reliability(),
        general.occurredOn(),
        general.occurredPrecision(),
        general.recordedAt(),
        general.visibleToParty(),
        general.status(),
        general.replaces(),
        question.person(),
        general.incidentId(),
        general.necessity(),
        general.usableUntil(),
        general.specialCategory(),
        one);
  }
}
