package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Variant;
import org.junit.jupiter.api.Test;

/** Each kind of weapons permit can be got and can be kept, and a scenario proves it. */
class WeaponVariantTests {

  /** Variants whose scenarios are still to come; both lists must be empty in the end. */
  private static final Set<Variant> NOT_YET_GRANTED = EnumSet.noneOf(Variant.class);

  private static final Set<Variant> NOT_YET_RETAINED = EnumSet.noneOf(Variant.class);

  private static final List<Scenario> SCENARIOS =
      new ScenarioReader().scenarios(ProjectRules.FOLDER);

  @Test
  void everyVariantIsGrantedInSomeScenario() {
    assertThat(without(MatterKind.APPLICATION, Set.of("GRANT", "GRANT_WITH_CONDITIONS")))
        .isSubsetOf(NOT_YET_GRANTED);
  }

  @Test
  void everyVariantIsRetainedInSomeScenario() {
    assertThat(without(MatterKind.HELD_PERMIT, Set.of("RETAIN"))).isSubsetOf(NOT_YET_RETAINED);
  }

  private static Set<Variant> without(MatterKind kind, Set<String> outcomes) {
    Set<Variant> left = EnumSet.copyOf(Permit.WEAPON.variants());
    SCENARIOS.stream()
        .filter(one -> one.given().matter().permit() == Permit.WEAPON)
        .filter(one -> one.given().matter().kind() == kind)
        .filter(one -> outcomes.contains(outcome(one)))
        .forEach(one -> left.remove(one.given().matter().variant()));
    return left;
  }

  private static String outcome(Scenario scenario) {
    return scenario.expect().path("recommendation").path("outcome").asString("");
  }
}
