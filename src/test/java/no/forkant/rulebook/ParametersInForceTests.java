package no.forkant.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.forkant.oversight.ProjectRules;
import org.junit.jupiter.api.Test;

class ParametersInForceTests {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  private final Rulebook rulebook = ProjectRules.rulebook();
  private final RulebookSource source = RulebookSource.fromFolder(ProjectRules.FOLDER);

  @Test
  void noRuleInForceLacksANumber() {
    List<String> lacking = new ArrayList<>();
    for (PermitRules rules : rulebook.permits()) {
      new PermitMutants(rulebook, source, rules.permit())
          .parametersByRule()
          .forEach(
              (rule, names) -> names.forEach(name -> lacking.addAll(lacking(rules, rule, name))));
    }
    assertThat(lacking).isEmpty();
  }

  private List<String> lacking(PermitRules rules, RuleDefinition rule, String name) {
    List<String> lacking = new ArrayList<>();
    LocalDate commencement = rulebook.sources().commencementOf(rule.law().get(0));
    Parameters.Parameter parameter = rules.parameters().all().get(name);
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusMonths(3)) {
      if (rule.inForceOn(day, commencement) && !parameter.inForceOn(day)) {
        lacking.add(rule.name() + " lacks " + name + " on " + day);
      }
    }
    return lacking;
  }
}
