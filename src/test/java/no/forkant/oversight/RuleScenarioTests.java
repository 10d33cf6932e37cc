package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleScenarioTests {

  private final List<Scenario> scenarios = new ScenarioReader().scenarios(ProjectRules.FOLDER);

  @TestFactory
  Stream<DynamicTest> scenarioHolds() {
    ScenarioProof proof = new ScenarioProof(ProjectRules.rulebook());
    return scenarios.stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.toString(), () -> assertThat(proof.failures(scenario)).isEmpty()));
  }

  @Test
  void provesEveryRuleOnBothSides() {
    assertThat(new ScenarioCoverage(ProjectRules.rulebook()).gaps(scenarios)).isEmpty();
  }
}
