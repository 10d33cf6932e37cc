package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several items with one {@code matterId} are one matter: the latest stage known counts. */
class StageTests {

  private static final String LATER = "recordedAt: 2025-09-01T08:00:00Z";

  @Test
  void readsTheLatestStageKnown() {
    Given given =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", stage("CONVICTED"))
            .item("i2", "CRIMINAL_MATTER", stage("ACQUITTED"), LATER);

    assertThat(given.assessed().outcome()).isEqualTo(Outcome.GRANT);
    assertThat(given.assessed().notUsed())
        .containsExactly("i1 null LATER_STAGE_KNOWN", "i2 null NOT_ON_CERTIFICATE");
    assertThat(given.knownAt("2025-08-31T08:00:00Z").assessed().findings())
        .as("what the police knew then")
        .containsExactly("TST-001 BAR [i1]");
  }

  @Test
  void readsTheFurthestStageAmongThoseRecordedTogether() {
    Assessed assessed =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", stage("CONVICTED"))
            .item("i2", "CRIMINAL_MATTER", stage("INDICTED"))
            .assessed();

    assertThat(assessed.findings()).containsExactly("TST-001 BAR [i1]");
    assertThat(assessed.notUsed()).containsExactly("i2 null LATER_STAGE_KNOWN");
  }

  @Test
  void doesNotLetABlockedStageSupersede() {
    assertThat(
            Given.application()
                .item("i1", "CRIMINAL_MATTER", stage("CONVICTED"))
                .item("i2", "CRIMINAL_MATTER", stage("ACQUITTED"), LATER, "status: BLOCKED")
                .assessed()
                .findings())
        .containsExactly("TST-001 BAR [i1]");
  }

  @Test
  void keepsMattersApart() {
    String other = Given.offence("VIOLENCE", "ACQUITTED", "2024-05-01") + ", matterId: other";

    assertThat(
            Given.application()
                .item("i1", "CRIMINAL_MATTER", stage("CONVICTED"))
                .item("i2", "CRIMINAL_MATTER", other, LATER)
                .assessed()
                .findings())
        .containsExactly("TST-001 BAR [i1]");
  }

  private static String stage(String stage) {
    return Given.offence("VIOLENCE", stage, "2024-05-01") + ", matterId: m1";
  }
}
