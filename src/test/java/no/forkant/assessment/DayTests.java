package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages, windows and inexact days (contract section 8). */
class DayTests {

  @ParameterizedTest
  @CsvSource({
    "2005-03-01, 2026-02-28, true",
    "2005-03-01, 2026-03-01, false",
    "2004-02-29, 2025-02-28, true",
    "2004-02-29, 2025-03-01, false",
    "2008-02-29, 2029-02-28, true",
    "2008-02-29, 2029-03-01, false",
  })
  void reachesAnAgeOnTheBirthday(String born, String day, boolean tooYoung) {
    assertThat(Given.application().born(born).asOf(day).assessed().findings())
        .isEqualTo(tooYoung ? java.util.List.of("TST-015 BAR []") : java.util.List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, 2026-03-01, true",
    "2021-02-28, 2026-03-01, false",
    "2019-02-28, 2024-02-29, true",
    "2019-02-27, 2024-02-29, false",
    "2020-02-29, 2025-02-28, true",
    "2020-02-28, 2025-02-28, true",
    "2020-02-27, 2025-02-28, false",
    "2020-02-29, 2025-03-01, false",
  })
  void countsTheFirstDayOfAWindow(String offence, String day, boolean within) {
    assertThat(bars(offence, "DAY", day)).isEqualTo(within);
  }

  @Test
  void countsTheLastDayOfAWindow() {
    assertThat(drunkTwice("2026-03-01").findings()).hasSize(1);
    assertThat(drunkTwice("2024-03-01").findings()).hasSize(1);
    assertThat(drunkTwice("2024-02-29").findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-20, MONTH, 2026-03-01, BAR",
    "2021-03-20, MONTH, 2026-03-02, TRIGGER",
    "2021-03-20, MONTH, 2026-03-31, TRIGGER",
    "2021-03-20, MONTH, 2026-04-01, NONE",
    "2021-06-15, YEAR, 2026-01-01, BAR",
    "2021-06-15, YEAR, 2026-01-02, TRIGGER",
    "2021-06-15, YEAR, 2026-12-31, TRIGGER",
    "2021-06-15, YEAR, 2027-01-01, NONE",
    "2021-06-15, ABOUT, 2025-06-15, BAR",
    "2021-06-15, ABOUT, 2025-06-16, TRIGGER",
    "2021-06-15, ABOUT, 2027-06-15, TRIGGER",
    "2021-06-15, ABOUT, 2027-06-16, NONE",
  })
  void asksWhenAnInexactDayCouldFallOnBothSides(
      String offence, String precision, String day, String effect) {
    Assessed assessed = convicted(offence, precision, day);

    assertThat(assessed.findings())
        .isEqualTo(
            effect.equals("NONE")
                ? java.util.List.of()
                : java.util.List.of("TST-001 " + effect + " [i1]"));
  }

  private static boolean bars(String offence, String precision, String day) {
    return !convicted(offence, precision, day).findings().isEmpty();
  }

  private static Assessed convicted(String offence, String precision, String day) {
    return Given.application()
        .asOf(day)
        .item(
            "i1",
            "CRIMINAL_MATTER",
            Given.offence("VIOLENCE", "CONVICTED", offence),
            "occurredOn: " + offence,
            "occurredPrecision: " + precision,
            "recordedAt: 2022-01-01T08:00:00Z")
        .assessed();
  }

  private static Assessed drunkTwice(String day) {
    return Given.application()
        .item("i1", "PATROL_INCIDENT", "incident: INTOXICATION")
        .item(
            "i2",
            "PATROL_INCIDENT",
            "incident: INTOXICATION",
            "occurredOn: " + day,
            "recordedAt: 2026-03-01T08:00:00Z")
        .assessed();
  }
}
