package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.forkant.casefile.Item;
import no.forkant.casefile.Permit;
import no.forkant.rulebook.ParameterValues;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.TestRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an exhaustive and extended police certificate shows of an adult: politiregisterloven § 41,
 * politiregisterforskriften §§ 29-5, 30-1, 30-2 and 31-1 to 31-4.
 */
class PoliceCertificateTests {

  private static final String MEDIATION =
      "offence: VIOLENCE, stage: MEDIATION, offenceOn: 2023-05-01, finalOn: 2024-03-10";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONVICTED",
        "PENALTY_NOTICE_ACCEPTED",
        "WAIVED",
        "INDICTED",
        "PENALTY_NOTICE_OPEN",
        "CONVICTED_NOT_FINAL"
      })
  void showsReactionsAndPendingCasesWhateverTheirAge(String stage) {
    String old = Given.offence("FRAUD", stage, "1999-01-01");

    assertThat(shows("2026-03-01", old)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REPORTED",
        "DROPPED_EVIDENCE",
        "DROPPED_OTHER",
        "ACQUITTED",
        "ON_THE_SPOT_FINE",
        "CHARGED"
      })
  void doesNotShowReportsDroppedCasesAcquittalsAndSimplifiedFines(String stage) {
    assertThat(shows("2026-03-01", Given.offence("FRAUD", stage, "2026-01-01"))).isFalse();
  }

  @Test
  void showsAChargeOnceItWasPutToTheProsecutor() {
    String charge = Given.offence("FRAUD", "CHARGED", "2026-01-01");

    assertThat(shows("2026-03-01", charge + ", prosecutorConsulted: true")).isTrue();
    assertThat(shows("2026-03-01", charge + ", prosecutorConsulted: false")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2024-03-10, true", "2026-03-10, true", "2026-03-11, false"})
  void showsMediationForTwoYearsFromTheApprovedAgreement(String day, boolean shown) {
    assertThat(shows(day, MEDIATION)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "CONVICTED, 2024-03-11, 12, true",
    "CONVICTED, 2026-03-10, 12, true",
    "CONVICTED, 2026-03-11, 12, false",
    "CONVICTED, 2024-03-10, 12, false",
    "CONVICTED, 2025-01-01, 0, false",
    "WAIVED, 2025-01-01, 12, true",
    "ACQUITTED, 2025-01-01, 12, false",
    "REPORTED, 2025-01-01, 12, false",
    "CHARGED, 2025-01-01, 12, true",
    "INDICTED, 2023-01-01, 12, true",
    "INDICTED, 2026-03-10, 12, true",
    "INDICTED, 2026-03-11, 12, false",
  })
  void showsMediationLongerAfterSomethingNewWithinTheTwoYears(
      String stage, String offence, int months, boolean shown) {
    String other =
        Given.offence("FRAUD", stage, offence) + ", maxPenaltyMonths: %d".formatted(months);

    assertThat(shows("2026-09-01", MEDIATION, other)).isEqualTo(shown);
  }

  @Test
  void doesNotMixPersons() {
    List<Item> items =
        Given.application()
            .person("p1", "USER")
            .item("i0", "CRIMINAL_MATTER", MEDIATION)
            .item(
                "i1",
                "CRIMINAL_MATTER",
                Given.offence("FRAUD", "CONVICTED", "2025-01-01"),
                "about: p1")
            .caseFile()
            .information()
            .stream()
            .filter(item -> !item.id().equals("h0"))
            .toList();

    assertThat(certificate("2026-09-01", items, "1980-01-01").shows(items.get(0))).isFalse();
  }

  private static boolean shows(String day, String... matters) {
    return showsFirst("1980-01-01", day, matters);
  }

  /** Returns whether the certificate of somebody born then shows the first of the matters. */
  static boolean showsFirst(String born, String day, String... matters) {
    Given given = Given.bareApplication();
    for (int i = 0; i < matters.length; i++) {
      given.item("i" + i, "CRIMINAL_MATTER", matters[i]);
    }
    List<Item> items = given.caseFile().information();
    return certificate(day, items, born).shows(items.get(0));
  }

  private static PoliceCertificate certificate(String day, List<Item> items, String born) {
    PermitRules rules = TestRules.rulebook().permit(Permit.WEAPON).orElseThrow();
    ParameterValues numbers = rules.parametersOn(LocalDate.parse(day));
    LocalDate birthDate = LocalDate.parse(born);
    return new PoliceCertificate(items, LocalDate.parse(day), numbers, item -> birthDate);
  }
}
