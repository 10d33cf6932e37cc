package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CounterCaseTests {

  private final List<Scenario> counterCases =
      new ScenarioReader()
          .counterCases(
              Path.of("test-data/counter-cases"),
              Path.of("test-data/cases"),
              Path.of("test-data/cases-own"));

  @TestFactory
  Stream<DynamicTest> counterCaseHolds() {
    ScenarioProof proof = new ScenarioProof(ProjectRules.rulebook());
    return counterCases.stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.toString(), () -> assertThat(proof.failures(one)).isEmpty()));
  }
}
