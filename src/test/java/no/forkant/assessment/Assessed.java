package no.forkant.assessment;

import java.util.List;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.Obligation;
import no.forkant.rulebook.TaskKind;

/** An assessment, told in lines that a test can compare. */
record Assessed(Assessment all) {

  Outcome outcome() {
    return all.recommendation().outcome();
  }

  Obligation obligation() {
    return all.recommendation().obligation();
  }

  ConditionStatus status(Condition condition) {
    return entry(condition).status();
  }

  ConditionEntry entry(Condition condition) {
    return all.conditions().stream()
        .filter(entry -> entry.condition() == condition)
        .findFirst()
        .orElseThrow();
  }

  /** Returns each finding as rule, effect and evidence. */
  List<String> findings() {
    return all.findings().stream()
        .map(found -> found.rule() + " " + found.effect() + " " + found.evidence())
        .toList();
  }

  /** Returns what decided, as the findings are told. */
  List<String> because() {
    return all.recommendation().because().stream().map(this::rule).toList();
  }

  private String rule(String finding) {
    return all.findings().stream()
        .filter(found -> found.id().equals(finding))
        .map(Finding::rule)
        .findFirst()
        .orElseThrow();
  }

  /** Returns each question as id and answer, with the person if it is about one. */
  List<String> questions() {
    return all.questions().stream()
        .map(
            asked ->
                asked.id()
                    + " "
                    + asked.answer()
                    + (asked.person() == null ? "" : " " + asked.person()))
        .toList();
  }

  /** Returns each item that was not used as item, condition and reason. */
  List<String> notUsed() {
    return all.notUsed().stream()
        .map(held -> held.item() + " " + held.condition() + " " + held.reason())
        .toList();
  }

  List<TaskKind> tasks() {
    return all.tasks().stream().map(Task::what).toList();
  }
}
