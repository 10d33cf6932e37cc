package no.forkant.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.forkant.casefile.Item;
import no.forkant.rulebook.ConditionRow;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.RuleDefinition;
import no.forkant.rulebook.TariffCode;
import no.forkant.rulebook.TaskKind;
import no.forkant.rulebook.evidence.Match;
import org.jspecify.annotations.Nullable;

/** Says what is missing and what somebody should do. */
final class Duties {

  private final PermitRules rules;
  private final Verdict verdict;

  Duties(PermitRules rules, Verdict verdict) {
    this.rules = rules;
    this.verdict = verdict;
  }

  List<Missing> missing() {
    Map<String, Missing> found = new LinkedHashMap<>();
    for (Match match : verdict.claims().missing()) {
      Missing missing = missing(match);
      found.merge(
          missing.condition() + " " + missing.what() + " " + missing.person(),
          missing,
          (one, other) -> one.state() == Missing.State.ASKED_NOT_ANSWERED ? one : other);
    }
    return List.copyOf(found.values());
  }

  private Missing missing(Match match) {
    RuleDefinition rule = match.rule();
    String what = rule.missing() == null ? "" : rule.missing();
    return new Missing(
        rule.id(),
        rule.condition(),
        what,
        match.found().getAny() ? Missing.State.ASKED_NOT_ANSWERED : Missing.State.NOT_ASKED,
        match.evidence().getSubject().person(),
        rules.lawOfMissing(what),
        rules.texts().missing(what));
  }

  List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (Match match : verdict.claims().tasks()) {
      if (waits(match.rule())) {
        continue;
      }
      List<String> items = match.found().getItems().stream().map(Item::id).sorted().toList();
      for (TaskKind kind : match.rule().tasks()) {
        tasks.add(
            task(match.rule(), kind, match.due(), items, match.evidence().getSubject().person()));
      }
    }
    verdict.claims().all().forEach(claim -> addTasksOf(claim, tasks));
    return tasks.isEmpty() ? List.of() : inOrder(tasks);
  }

  private static List<Task> inOrder(List<Task> tasks) {
    return tasks.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Task::rule)
                .thenComparing(Task::what)
                .thenComparing(task -> String.valueOf(task.due()))
                .thenComparing(task -> String.valueOf(task.person()))
                .thenComparing(task -> String.valueOf(task.items())))
        .toList();
  }

  /** Returns whether the task of a rule is due only once a condition fails, and none has. */
  private boolean waits(RuleDefinition rule) {
    return !rule.onceNotMet().isEmpty()
        && verdict.row().conditions().stream()
            .map(ConditionRow::condition)
            .filter(rule.onceNotMet()::contains)
            .noneMatch(c -> verdict.statuses().of(c) == ConditionStatus.NOT_MET);
  }

  private void addTasksOf(Claim claim, List<Task> tasks) {
    if (claim.state() == Claim.State.FALLEN) {
      return;
    }
    List<TaskKind> kinds = new ArrayList<>(claim.rule().tasks());
    if (claim.decides()) {
      kinds.addAll(claim.rule().onceEstablished());
    }
    if (claim.effect() == FindingEffect.TRIGGER && claim.state() == Claim.State.OPEN) {
      kinds.add(TaskKind.VERIFY_ITEM);
    }
    if (claim.state() == Claim.State.TO_OBTAIN) {
      kinds.add(TaskKind.OBTAIN_THROUGH_LAWFUL_DOOR);
    }
    if (kinds.isEmpty()) {
      return;
    }
    List<String> items = claim.evidence().stream().map(Item::id).toList();
    for (TaskKind kind : kinds) {
      tasks.add(task(claim.rule(), kind, claim.due(), items, claim.subject().person()));
    }
  }

  private Task task(
      RuleDefinition rule,
      TaskKind kind,
      @Nullable LocalDate due,
      List<String> items,
      @Nullable String person) {
    return new Task(
        rule.id(),
        kind,
        due,
        items.isEmpty() ? null : items,
        kind == TaskKind.CRIMINAL_TRACK ? tariff(rule.tariff()) : null,
        person,
        rules.references(rule.law()));
  }

  private static @Nullable Tariff tariff(@Nullable TariffCode code) {
    return code == null
        ? null
        : new Tariff(
            code.code(), code.minMonths(), code.maxMonths(), code.forEver() ? Boolean.TRUE : null);
  }
}
