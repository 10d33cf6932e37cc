package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reactions for offences before the age of eighteen: politiregisterforskriften § 30-3,
 * politiregisterloven § 40 nos. 2 to 8 and § 41 no. 1 c.
 */
class YouthReactionsTests {

  private static final String BORN = "2000-06-01";
  private static final String YOUNG = "2017-05-01";
  private static final String LATE = "2030-01-01";

  @ParameterizedTest
  @CsvSource({"2018-05-31, false", "2018-06-01, true"})
  void treatsAsYoungWhoWasNotYetEighteen(String offence, boolean shown) {
    assertThat(shown(LATE, theft(offence, 24))).isEqualTo(shown);
  }

  @Test
  void believesTheAgeThatTheMatterTells() {
    assertThat(shown(LATE, theft(YOUNG, 24) + ", ageAtOffence: 18")).isTrue();
    assertThat(shown(LATE, theft("2019-01-01", 24) + ", ageAtOffence: 17")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"36, false", "37, true"})
  void showsWhatIsSeriousByItsMaximumPenalty(int months, boolean shown) {
    assertThat(shown(LATE, theft(YOUNG, months))).isEqualTo(shown);
  }

  @Test
  void showsWhatIsAlwaysSeriousThoughNoMaximumIsTold() {
    assertThat(shown(LATE, Given.offence("ROBBERY", "CONVICTED", YOUNG))).isTrue();
    assertThat(shown(LATE, Given.offence("THEFT", "CONVICTED", YOUNG))).isFalse();
  }

  @Test
  void showsEverythingOfWhoeverCommittedSomethingSerious() {
    assertThat(shown(LATE, theft(YOUNG, 12), theft("2017-08-01", 37))).isTrue();
    assertThat(shown(LATE, theft(YOUNG, 12), theft("2019-08-01", 37)))
        .as("serious, but not committed young")
        .isFalse();
    assertThat(shown(LATE, theft(YOUNG, 12), theft("2017-08-01", 37, "ACQUITTED"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 0, false",
    "5, 0, true",
    "0, 2, false",
    "0, 3, true",
    "2, 2, false",
    "3, 2, true"
  })
  void showsRepeatedOffences(int upToOneYear, int aboveOneYear, boolean shown) {
    String[] matters = new String[upToOneYear + aboveOneYear];
    Arrays.fill(matters, 0, upToOneYear, theft(YOUNG, 12));
    Arrays.fill(matters, upToOneYear, matters.length, theft(YOUNG, 13));

    assertThat(shown(LATE, matters)).isEqualTo(shown);
  }

  @Test
  void doesNotCountAdultOffencesAsRepeatedYoungOnes() {
    String adult = theft("2025-01-01", 13);

    assertThat(shown(LATE, theft(YOUNG, 13), adult, adult, adult, adult)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'{kind: CONDITIONAL}', 2019-05-01, true",
    "'{kind: CONDITIONAL}', 2019-05-02, false",
    "'{kind: FINE}', 2019-05-01, true",
    "'{kind: FINE}', 2019-05-02, false",
    "'{kind: YOUTH, subsidiaryMonths: 6}', 2019-05-01, true",
    "'{kind: YOUTH, subsidiaryMonths: 6}', 2019-05-02, false",
    "'{kind: YOUTH, subsidiaryMonths: 6.5}', 2022-05-01, true",
    "'{kind: COMMUNITY, subsidiaryMonths: 7}', 2022-05-02, false",
    "'{kind: IMPRISONMENT, months: 6}', 2020-09-15, true",
    "'{kind: IMPRISONMENT, months: 6}', 2020-09-16, false",
    "'{kind: IMPRISONMENT, months: 7, endedOn: 2018-12-01}', 2028-11-30, true",
    "'{kind: IMPRISONMENT, months: 7, endedOn: 2018-12-01}', 2028-12-01, false",
    "'{kind: IMPRISONMENT, months: 7}', 2040-01-01, true",
    "'{kind: PREVENTIVE_DETENTION, endedOn: 2018-12-01}', 2028-11-30, true",
    "'{kind: TREATMENT, endedOn: 2018-12-01}', 2028-12-01, false",
    "'{kind: LOSS_OF_RIGHTS}', 2040-01-01, true",
    "'{kind: LOSS_OF_RIGHTS, endedOn: 2018-12-01}', 2028-12-01, false",
    "'{kind: NONE}', 2017-10-01, false",
  })
  void showsTheRestAsLongAsAnOrdinaryCertificateWould(String sentence, String day, boolean shown) {
    assertThat(shown(day, sentenced(sentence))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"6, false", "7, true"})
  void showsAFineOnlyForAnOffenceThatCanLeadToMoreThanHalfAYear(int months, boolean shown) {
    String fine =
        "offence: THEFT, stage: PENALTY_NOTICE_ACCEPTED, offenceOn: %s, sentence: {kind: FINE},"
            + " maxPenaltyMonths: %d";

    assertThat(shown("2018-01-01", fine.formatted(YOUNG, months))).isEqualTo(shown);
  }

  @Test
  void showsTheLongestOfSeveralSentences() {
    String both = sentenced("{kind: CONDITIONAL}") + ", furtherSentences: [{kind: LOSS_OF_RIGHTS}]";

    assertThat(shown("2040-01-01", both)).isTrue();
  }

  @Test
  void doesNotShowWaivedProsecutionAndMediation() {
    assertThat(shown("2017-10-01", theft(YOUNG, 24, "WAIVED"))).isFalse();
    assertThat(shown("2017-10-01", theft(YOUNG, 24, "MEDIATION"))).isFalse();
  }

  @Test
  void showsMediationOfWhoeverCommittedSomethingSeriousUntilItIsDeleted() {
    String mediation = theft(YOUNG, 24, "MEDIATION") + ", finalOn: 2017-12-01";
    String serious = theft("2016-08-01", 37);

    assertThat(shown("2019-12-01", mediation, serious)).isTrue();
    assertThat(shown("2019-12-02", mediation, serious)).isFalse();
  }

  @Test
  void countsMediationAmongTheReactionsAsLongAsItIsKept() {
    String mediation = theft(YOUNG, 24, "MEDIATION") + ", finalOn: 2017-12-01";
    String waived = theft(YOUNG, 24, "WAIVED");

    assertThat(shown("2019-12-01", waived, waived, mediation)).isTrue();
    assertThat(shown("2019-12-02", waived, waived, mediation)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-01, CONVICTED, true",
    "2019-05-02, CONVICTED, false",
    "2019-05-01, INDICTED, true",
    "2019-05-01, CHARGED, true",
    "2019-05-01, ACQUITTED, false",
    "2018-05-31, CONVICTED, false",
  })
  void showsWhatWasFollowedByANewOffenceAfterEighteenWithinItsTime(
      String offence, String stage, boolean shown) {
    String conditional = sentenced("{kind: CONDITIONAL}");

    assertThat(shown(LATE, conditional, theft(offence, 12, stage))).isEqualTo(shown);
  }

  @Test
  void showsAllGraveJudgmentsIfOneIsStillShown() {
    String half = sentenced("{kind: IMPRISONMENT, months: 6}");
    String less = sentenced("{kind: IMPRISONMENT, months: 5}");
    String grave =
        "offence: THEFT, stage: CONVICTED, offenceOn: 2022-01-01, maxPenaltyMonths: 24,"
            + " sentence: {kind: IMPRISONMENT, months: 8, endedOn: 2025-01-01}";

    assertThat(shown("2034-12-31", half, grave)).isTrue();
    assertThat(shown("2035-01-01", half, grave)).isFalse();
    assertThat(shown("2034-12-31", less, grave)).isFalse();
  }

  @Test
  void knowsTheAgeOfAnotherPersonToo() {
    Given company =
        Given.company()
            .person("p1", "GENERAL_MANAGER", "birthDate: " + BORN)
            .item("i1", "CRIMINAL_MATTER", theft(YOUNG, 24), "about: p1");

    assertThat(company.assessed().findings()).isEmpty();
    assertThat(
            Given.company()
                .person("p1", "GENERAL_MANAGER", "birthDate: 1990-01-01")
                .item("i1", "CRIMINAL_MATTER", theft(YOUNG, 24), "about: p1")
                .assessed()
                .findings())
        .containsExactly("TSC-002 GROUND [i1]");
  }

  private static String theft(String offenceOn, int maximum) {
    return theft(offenceOn, maximum, "CONVICTED");
  }

  private static String theft(String offenceOn, int maximum, String stage) {
    return Given.offence("THEFT", stage, offenceOn) + ", maxPenaltyMonths: " + maximum;
  }

  private static String sentenced(String sentence) {
    return theft(YOUNG, 24) + ", decidedOn: 2017-09-15, finalOn: 2017-10-01, sentence: " + sentence;
  }

  private static boolean shown(String day, String... matters) {
    return PoliceCertificateTests.showsFirst(BORN, day, matters);
  }
}
