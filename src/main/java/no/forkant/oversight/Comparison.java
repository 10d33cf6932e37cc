package no.forkant.oversight;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.ConditionStatus;
import no.forkant.assessment.Finding;
import no.forkant.assessment.Outcome;
import no.forkant.oversight.Differences.ConditionChange;
import no.forkant.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/** Holds two assessments of one case against each other. */
final class Comparison {

  private Comparison() {}

  /** Returns what came out otherwise; never null. */
  static Differences of(Assessment then, Assessment now) {
    return new Differences(
        outcome(then, now),
        conditions(then, now),
        only(now.findings(), then.findings()),
        only(then.findings(), now.findings()));
  }

  private static @Nullable Change<Outcome> outcome(Assessment then, Assessment now) {
    Outcome before = then.recommendation().outcome();
    Outcome after = now.recommendation().outcome();
    return before == after ? null : new Change<>(before, after);
  }

  private static List<ConditionChange> conditions(Assessment then, Assessment now) {
    Map<Condition, ConditionStatus> before = statuses(then);
    Map<Condition, ConditionStatus> after = statuses(now);
    Set<Condition> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(condition -> before.get(condition) != after.get(condition))
        .map(
            condition ->
                new ConditionChange(
                    condition, new Change<>(before.get(condition), after.get(condition))))
        .toList();
  }

  private static Map<Condition, ConditionStatus> statuses(Assessment assessment) {
    Map<Condition, ConditionStatus> statuses = new EnumMap<>(Condition.class);
    assessment.conditions().forEach(entry -> statuses.put(entry.condition(), entry.status()));
    return statuses;
  }

  private static List<Finding> only(List<Finding> of, List<Finding> notIn) {
    Set<Essence> known = new HashSet<>();
    notIn.forEach(finding -> known.add(Essence.of(finding)));
    return of.stream().filter(finding -> !known.contains(Essence.of(finding))).toList();
  }

  /** What makes a finding the same one: its number and its words may differ. */
  private record Essence(
      String rule, Condition condition, String person, List<String> evidence, String effect) {

    static Essence of(Finding finding) {
      return new Essence(
          finding.rule(),
          finding.condition(),
          Objects.requireNonNullElse(finding.person(), ""),
          finding.evidence(),
          finding.effect().name());
    }
  }
}
