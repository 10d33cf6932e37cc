package no.forkant.oversight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.Finding;
import no.forkant.assessment.FindingEffect;
import no.forkant.casefile.Expectation;
import org.jspecify.annotations.Nullable;

/** Holds an assessment against the expectation of a checkpoint: every key that stands must hold. */
final class ExpectationCheck {

  private static final Set<FindingEffect> USE =
      EnumSet.of(FindingEffect.BAR, FindingEffect.GROUND, FindingEffect.TRIGGER);
  private static final Set<FindingEffect> GROUND =
      EnumSet.of(FindingEffect.BAR, FindingEffect.GROUND);

  private final Expectation expect;
  private final Assessment assessment;
  private final List<String> failures = new ArrayList<>();

  private ExpectationCheck(Expectation expect, Assessment assessment) {
    this.expect = expect;
    this.assessment = assessment;
  }

  static List<String> failures(Expectation expect, Assessment assessment) {
    ExpectationCheck check = new ExpectationCheck(expect, assessment);
    check.recommendation();
    check.conditions();
    check.items();
    check.tasks();
    return check.failures;
  }

  private void recommendation() {
    String outcome = assessment.recommendation().outcome().name();
    String obligation = assessment.recommendation().obligation().name();
    unless(
        expect.outcomeIn() == null || expect.outcomeIn().contains(outcome), "outcome " + outcome);
    unless(!told(expect.outcomeNotIn()).contains(outcome), "outcome " + outcome);
    unless(
        expect.obligation() == null || expect.obligation().equals(obligation),
        "obligation " + obligation);
    unless(
        expect.obligationIn() == null || expect.obligationIn().contains(obligation),
        "obligation " + obligation);
  }

  private void conditions() {
    Set<String> met = conditionsWith("MET");
    Set<String> failing = conditionsWith("NOT_MET");
    failing.addAll(conditionsWith("IN_DOUBT"));
    told(expect.conditionsMet()).forEach(c -> unless(met.contains(c), c + " is not met"));
    told(expect.conditionsNotMetOrInDoubt())
        .forEach(c -> unless(failing.contains(c), c + " is neither unmet nor in doubt"));
  }

  private Set<String> conditionsWith(String status) {
    return assessment.conditions().stream()
        .filter(entry -> entry.status().name().equals(status))
        .map(entry -> entry.condition().name())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private void items() {
    Set<String> cited = citedBy(EnumSet.allOf(FindingEffect.class));
    told(expect.evidence()).forEach(item -> unless(cited.contains(item), item + " is not cited"));
    Set<String> notUsed =
        assessment.notUsed().stream().map(entry -> entry.item()).collect(Collectors.toSet());
    told(expect.notUsed())
        .forEach(item -> unless(notUsed.contains(item), item + " is not listed as not used"));
    Set<String> used = citedBy(USE);
    told(expect.mustNotUse()).forEach(item -> unless(!used.contains(item), item + " is used"));
    Set<String> grounds = citedBy(GROUND);
    told(expect.mustNotGround())
        .forEach(item -> unless(!grounds.contains(item), item + " carries a ground"));
  }

  private Set<String> citedBy(Set<FindingEffect> effects) {
    return assessment.findings().stream()
        .filter(finding -> effects.contains(finding.effect()))
        .map(Finding::evidence)
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  private void tasks() {
    told(expect.tasks())
        .forEach(
            what ->
                unless(
                    assessment.tasks().stream().anyMatch(task -> task.what().name().equals(what)),
                    "task " + what + " is not listed"));
    if (expect.taskDue() != null) {
      expect
          .taskDue()
          .forEach(
              wanted ->
                  unless(
                      assessment.tasks().stream()
                          .anyMatch(
                              task ->
                                  task.what().name().equals(wanted.what())
                                      && wanted.due().equals(task.due())),
                      "task " + wanted.what() + " is not due on " + wanted.due()));
    }
  }

  private static List<String> told(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private void unless(boolean holds, String failure) {
    if (!holds) {
      failures.add(failure);
    }
  }
}
