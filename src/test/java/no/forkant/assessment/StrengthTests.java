package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import no.forkant.rulebook.Condition;
import no.forkant.rulebook.TaskKind;
import org.junit.jupiter.api.Test;

/** What may carry a ground or a bar, and what is a reason to look closer (section 7, point 2). */
class StrengthTests {

  private static final String VIOLENCE = Given.offence("VIOLENCE", "CONVICTED", "2024-05-01");
  private static final String DRUNK = "incident: INTOXICATION";
  private static final String UNVERIFIED = "reliability: UNVERIFIED";

  @Test
  void barsOnVerifiedProbableAndAdmittedItems() {
    for (String reliability : new String[] {"VERIFIED", "PROBABLE", "ADMITTED"}) {
      assertThat(conviction("reliability: " + reliability).findings())
          .containsExactly("TST-001 BAR [i1]");
    }
  }

  @Test
  void onlyLooksCloserAtAnUnverifiedItem() {
    Assessed assessed = conviction(UNVERIFIED);

    assertThat(assessed.findings()).containsExactly("TST-001 TRIGGER [i1]");
    assertThat(assessed.questions()).containsExactly("TST-001-VERIFIED null");
    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
    assertThat(assessed.status(Condition.CONDUCT)).isEqualTo(ConditionStatus.IN_DOUBT);
    assertThat(assessed.tasks()).containsExactly(TaskKind.VERIFY_ITEM);
  }

  @Test
  void onlyLooksCloserAtWhatIsAdmittedAsATrigger() {
    Assessed assessed = conviction("register: CRIMINAL_CASES");

    assertThat(assessed.findings()).containsExactly("TST-001 TRIGGER [i1]");
    assertThat(assessed.questions()).containsExactly("TST-001-CHECKED null");
  }

  @Test
  void onlyLooksCloserAtADayThatCouldFallOnBothSides() {
    String year = Given.offence("VIOLENCE", "CONVICTED", "2021-03-10");
    String[] days = {"occurredOn: 2021-03-10", "recordedAt: 2022-01-01T08:00:00Z"};
    Assessed exact =
        Given.application().item("i1", "CRIMINAL_MATTER", year, days[0], days[1]).assessed();
    Assessed uncertain =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", year, days[0], days[1], "occurredPrecision: YEAR")
            .assessed();

    assertThat(exact.findings()).containsExactly("TST-001 BAR [i1]");
    assertThat(uncertain.findings()).containsExactly("TST-001 TRIGGER [i1]");
    assertThat(uncertain.outcome()).isEqualTo(Outcome.CHECK);
  }

  @Test
  void setsStrongItemsApartFromWeakOnes() {
    Assessed assessed =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", VIOLENCE)
            .item("i2", "CRIMINAL_MATTER", VIOLENCE, UNVERIFIED)
            .item("i3", "CRIMINAL_MATTER", VIOLENCE, "register: CRIMINAL_CASES")
            .assessed();

    assertThat(assessed.findings())
        .containsExactly("TST-001 BAR [i1]", "TST-001 TRIGGER [i2]", "TST-001 TRIGGER [i3]");
    assertThat(assessed.because()).containsExactly("TST-001");
    assertThat(assessed.outcome()).isEqualTo(Outcome.REFUSE);
  }

  @Test
  void needsAsManyStrongOccurrencesAsTheRuleSays() {
    assertThat(drunk().item("i2", "PATROL_INCIDENT", DRUNK).assessed().findings())
        .containsExactly("TST-004 GROUND [i1, i2]");
    assertThat(drunk().item("i2", "PATROL_INCIDENT", DRUNK, UNVERIFIED).assessed().findings())
        .as("weak items do not help to make a ground")
        .containsExactly("TST-004 TRIGGER [i1, i2]");
    assertThat(drunk().assessed().findings()).isEmpty();
  }

  @Test
  void addsWeakOccurrencesOnceTheyAreVerified() {
    Assessed assessed =
        drunk()
            .item("i2", "PATROL_INCIDENT", DRUNK, UNVERIFIED)
            .answer("a1", "TST-004-VERIFIED", "YES")
            .assessed();

    assertThat(assessed.findings()).containsExactly("TST-004 GROUND [i1, i2]");
    assertThat(assessed.questions()).containsExactly("TST-004-VERIFIED YES", "TST-004-LINK null");
  }

  @Test
  void countsOneIncidentOnce() {
    String custody = "reason: INTOXICATION, heldOn: 2025-06-01";
    assertThat(drunk().item("i2", "CUSTODY", custody).assessed().findings())
        .containsExactly("TST-004 GROUND [i1, i2]");
    assertThat(
            Given.application()
                .item("i1", "PATROL_INCIDENT", DRUNK, "incidentId: e1")
                .item("i2", "CUSTODY", custody, "incidentId: e1")
                .assessed()
                .findings())
        .isEmpty();
    assertThat(
            Given.application()
                .item("i1", "PATROL_INCIDENT", DRUNK, "incidentId: e1")
                .item("i2", "CUSTODY", custody, "incidentId: e1")
                .item("i3", "PATROL_INCIDENT", DRUNK, "incidentId: e2")
                .assessed()
                .findings())
        .containsExactly("TST-004 GROUND [i1, i2, i3]");
  }

  @Test
  void letsACircularCarryAGround() {
    Assessed assessed = Given.application().item("i1", "RELATION", tie()).assessed();

    assertThat(assessed.findings()).containsExactly("TST-016 GROUND [i1]");
    assertThat(assessed.all().findings().get(0).law())
        .extracting(law -> law.ref() + " " + law.kind())
        .containsExactly("TEST-CIRC/1 CIRCULAR", "TEST-ACT/§6 ACT");
  }

  static String tie() {
    return "relation: CRIMINAL_TIE, of: {id: r1, type: CUSTODY, field: DETENTION,"
        + " register: CUSTODY_LOG, nature: FACT, reliability: VERIFIED, occurredOn: 2025-01-01,"
        + " recordedAt: 2025-01-02T08:00:00Z, visibleToParty: true,"
        + " content: {reason: ARREST, heldOn: 2025-01-01}}";
  }

  private static Given drunk() {
    return Given.application().item("i1", "PATROL_INCIDENT", DRUNK);
  }

  private static Assessed conviction(String field) {
    return Given.application().item("i1", "CRIMINAL_MATTER", VIOLENCE, field).assessed();
  }
}
