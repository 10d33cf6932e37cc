package no.forkant.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.forkant.assessment.Assessor;
import no.forkant.casefile.CaseFile;
import no.forkant.oversight.ProjectRules;
import no.forkant.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** Two assessments of a security guard, written apart from the same law, say the same. */
class TwinAgreementTests {

  private static final int CASES = 100_000;
  private static final int MOST_ITEMS = 8;
  private static final long SEED = 20_261_122L;

  private final Assessor assessor = new Assessor();
  private final Rulebook rulebook = ProjectRules.rulebook();

  @Test
  void twinAndEngineAgreeOnEveryCase() {
    GuardCases cases = new GuardCases(SEED);
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < CASES; i++) {
      CaseFile file = cases.next(MOST_ITEMS);
      List<String> engine = TwinComparison.engine(assessor.assess(rulebook, file));
      List<String> twin = TwinComparison.twin(file);
      if (!engine.equals(twin)) {
        assertThat(twin).as("case %s: %s", i, file).isEqualTo(engine);
      }
      outcomes.merge(engine.get(0), 1, Integer::sum);
    }
    assertThat(outcomes).hasSize(6);
    assertThat(outcomes.values()).allSatisfy(count -> assertThat(count).isGreaterThan(500));
  }
}
