package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import no.forkant.rulebook.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of conditions a matter falls under, where the history of permits decides it. */
class KindOfMatterTests {

  private static final String GRANTED =
      "permit: DRIVING_LICENCE, variant: B, event: GRANTED, on: 2015-01-01";

  @Test
  void takesALicenceForTheFirstUnlessOneIsKnown() {
    assertThat(isFirst(Given.drivingLicence())).isTrue();
    assertThat(isFirst(history())).isFalse();
    assertThat(isFirst(history().knownAt("2025-06-02T07:59:59Z"))).isTrue();
  }

  @Test
  void believesTheApplicationBeforeTheHistory() {
    assertThat(isFirst(Given.drivingLicence("details: {first: false}"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "status: BLOCKED",
    "status: WITHDRAWN",
    "personCategory: WITNESS",
    "usableUntil: 2026-02-28",
    "about: p1"
  })
  void doesNotCareForAnItemThatNobodyMayUse(String field) {
    assertThat(isFirst(history(field).person("p1", "PARENT"))).isTrue();
  }

  @Test
  void doesNotCareForAnItemThatWasCorrected() {
    Given corrected =
        history()
            .item(
                "i2",
                "PERMIT_HISTORY",
                GRANTED.replace("GRANTED", "REFUSED"),
                "register: DRIVING_LICENCE",
                "replaces: i1");

    assertThat(isFirst(corrected)).isTrue();
  }

  private static Given history(String... rest) {
    String[] fields = java.util.Arrays.copyOf(rest, rest.length + 1);
    fields[rest.length] = "register: DRIVING_LICENCE";
    return Given.drivingLicence().item("i1", "PERMIT_HISTORY", GRANTED, fields);
  }

  private static boolean isFirst(Given given) {
    return given.assessed().all().conditions().stream()
        .anyMatch(entry -> entry.condition() == Condition.CONDUCT);
  }
}
