package no.forkant.oversight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.Assessor;
import no.forkant.casefile.CaseFileMapper;
import no.forkant.rulebook.Rulebook;

/** Tells what an assessment says otherwise than its scenario expects. */
public final class ScenarioProof {

  private final Assessor assessor = new Assessor();
  private final Rulebook rulebook;

  /** Creates the proof of {@code rulebook}, which must not be null. */
  public ScenarioProof(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Returns what fails; empty if the scenario holds. */
  public List<String> failures(Scenario scenario) {
    Assessment assessment = assessor.assess(rulebook, scenario.given());
    List<String> failures = new ArrayList<>();
    Set<String> speaking = speaking(assessment);
    scenario.fires().stream()
        .filter(rule -> !speaking.contains(rule))
        .forEach(rule -> failures.add(rule + " is silent; these speak: " + speaking));
    scenario.silent().stream()
        .filter(speaking::contains)
        .forEach(rule -> failures.add(rule + " speaks"));
    failures.addAll(saidTwice(assessment));
    failures.addAll(
        JsonSubset.differences(scenario.expect(), CaseFileMapper.mapper().valueToTree(assessment)));
    return failures;
  }

  /** Two versions of a rule that hold on one day would say the same twice. */
  private static List<String> saidTwice(Assessment assessment) {
    Set<List<Object>> said = new HashSet<>();
    return assessment.findings().stream()
        .filter(
            finding ->
                !said.add(
                    List.of(
                        finding.rule(),
                        finding.effect(),
                        finding.evidence(),
                        Objects.requireNonNullElse(finding.facts(), List.of()),
                        Objects.requireNonNullElse(finding.person(), ""))))
        .map(finding -> finding.rule() + " says the same twice")
        .toList();
  }

  /** Returns the ids of the rules that say something in an assessment; never null. */
  public static Set<String> speaking(Assessment assessment) {
    Set<String> rules = new TreeSet<>();
    assessment.findings().forEach(finding -> rules.add(finding.rule()));
    assessment.missing().forEach(missing -> rules.add(missing.rule()));
    assessment.tasks().forEach(task -> rules.add(task.rule()));
    return rules;
  }
}
