package no.forkant.assessment;

import java.util.List;
import java.util.stream.Stream;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.ItemType;
import no.forkant.rulebook.Obligation;
import no.forkant.rulebook.TaskKind;

/**
 * What the party may not see may count, but not alone (contract section 7, point 9): if the outcome
 * would be milder without it, a person must ask the party and have a lawyer look (forvaltningsloven
 * §§ 17, 19).
 */
final class HiddenFacts {

  /** The requirement behind the two tasks, named as a rule since every task names one. */
  private static final String RULE = "GOV-061";

  private static final List<String> LAW = List.of("LOV-1967-02-10/§17", "LOV-1967-02-10/§19");

  private HiddenFacts() {}

  /** Returns whether the case file holds anything that the party may not see. */
  static boolean in(CaseFile caseFile) {
    return caseFile.information().stream()
        .anyMatch(item -> !item.visibleToParty() && item.type() != ItemType.ANSWER);
  }

  /** Returns the assessment as it must be when its outcome rests on hidden items. */
  static Assessment restingOnHidden(Assessment full) {
    Recommendation told = full.recommendation();
    Recommendation check =
        new Recommendation(Outcome.CHECK, Obligation.JUDGEMENT, told.because(), List.of());
    List<Task> tasks =
        Stream.concat(
                Stream.of(task(TaskKind.ASK_PARTY), task(TaskKind.LEGAL_REVIEW)),
                full.tasks().stream())
            .toList();
    return new Assessment(
        full.id(),
        full.asOf(),
        full.lawNote(),
        full.rulebook(),
        full.engine(),
        check,
        full.conditions(),
        full.findings(),
        full.questions(),
        full.missing(),
        full.notUsed(),
        tasks);
  }

  private static Task task(TaskKind kind) {
    return new Task(RULE, kind, null, null, null, null, LAW);
  }
}
