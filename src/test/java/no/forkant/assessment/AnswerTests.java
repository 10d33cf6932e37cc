package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import no.forkant.rulebook.Condition;
import no.forkant.rulebook.TaskKind;
import org.junit.jupiter.api.Test;

/** Questions, answers and triggers (contract section 7, points 3 to 5). */
class AnswerTests {

  private static final String DRUGS = Given.offence("DRUGS_USE", "CONVICTED", "2024-05-01");
  private static final String WORRY = "topic: VIOLENCE, observed: true, basis: seen";
  private static final String SECRET =
      "topic: GANG, sourceGrade: B, informationGrade: 2, current: true";
  private static final String LINK = "TST-002-LINK";
  private static final String WEIGHTY = "TST-002-WEIGHTY";

  @Test
  void asksEachStepOfAGroundInItsCondition() {
    Assessed assessed = drugs().assessed();

    assertThat(assessed.questions()).containsExactly(LINK + " null", WEIGHTY + " null");
    assertThat(assessed.all().questions())
        .extracting(Question::condition)
        .containsExactly(Condition.CONDUCT, Condition.PROPORTIONALITY);
    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
  }

  @Test
  void establishesAGroundWhenAllStepsAreYes() {
    Assessed assessed = drugs().answer("a1", LINK, "YES").answer("a2", WEIGHTY, "YES").assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(assessed.all().questions())
        .extracting(Question::answeredBy)
        .containsExactly("a1", "a2");
  }

  @Test
  void keepsAGroundOpenWhileAStepIsUnanswered() {
    Assessed assessed = drugs().answer("a1", LINK, "YES").assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
    assertThat(assessed.questions()).containsExactly(LINK + " YES", WEIGHTY + " null");
  }

  @Test
  void keepsAGroundOpenWhenNobodyCanTell() {
    Assessed assessed =
        drugs().answer("a1", LINK, "CANNOT_TELL").answer("a2", WEIGHTY, "YES").assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
    assertThat(assessed.questions()).containsExactly(LINK + " CANNOT_TELL", WEIGHTY + " YES");
  }

  @Test
  void letsAGroundFallWhenOneStepIsNo() {
    Assessed assessed = drugs().answer("a1", WEIGHTY, "NO").assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT);
    assertThat(assessed.questions())
        .as("a step of a fallen ground is asked no more")
        .containsExactly(WEIGHTY + " NO");
    assertThat(assessed.entry(Condition.CONDUCT).basis()).containsExactly("a1");
  }

  @Test
  void letsTheLatestAnswerWin() {
    String later = "recordedAt: 2026-02-02T08:00:00Z";
    String earlier = "recordedAt: 2026-01-30T08:00:00Z";

    assertThat(
            drugs()
                .answer("a1", LINK, "NO")
                .answer("a2", LINK, "YES", later)
                .assessed()
                .questions())
        .containsExactly(LINK + " YES", WEIGHTY + " null");
    assertThat(
            drugs()
                .answer("a1", LINK, "NO")
                .answer("a2", LINK, "YES", earlier)
                .assessed()
                .questions())
        .containsExactly(LINK + " NO");
  }

  @Test
  void settlesOnlyItsOwnQuestion() {
    assertThat(drugs().answer("a1", "TST-004-LINK", "NO").assessed().questions())
        .containsExactly(LINK + " null", WEIGHTY + " null");
  }

  @Test
  void opensAQuestionAgainWhenALaterItemJoinsItsGround() {
    Given given = drugs().answer("a1", LINK, "NO").answer("a2", WEIGHTY, "YES");
    String atTheAnswer = "recordedAt: 2026-02-01T08:00:00Z";
    String later = "recordedAt: 2026-02-01T08:00:01Z";

    assertThat(given.item("i2", "CRIMINAL_MATTER", DRUGS, atTheAnswer).assessed().questions())
        .as("recorded no later than the answer")
        .containsExactly(LINK + " NO", WEIGHTY + " YES");
    assertThat(given.item("i3", "CRIMINAL_MATTER", DRUGS, later).assessed().questions())
        .containsExactly(LINK + " null", WEIGHTY + " null");
  }

  @Test
  void doesNotKnowAnAnswerGivenLater() {
    assertThat(
            drugs().answer("a1", LINK, "NO").knownAt("2026-02-01T07:00:00Z").assessed().outcome())
        .isEqualTo(Outcome.CHECK);
  }

  @Test
  void ignoresAnAnswerThatWasWithdrawn() {
    Assessed assessed = drugs().answer("a1", LINK, "NO", "status: WITHDRAWN").assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
    assertThat(assessed.notUsed()).containsExactly("a1 null WITHDRAWN");
  }

  @Test
  void answersThePersonItIsAboutAndNobodyElse() {
    Given two =
        Given.company()
            .person("p1", "GENERAL_MANAGER", "birthDate: 1980-01-01")
            .person("p2", "BOARD_MEMBER", "birthDate: 1980-01-01")
            .item("i1", "CRIMINAL_MATTER", DRUGS, "about: p1")
            .item("i2", "CRIMINAL_MATTER", DRUGS, "about: p2")
            .answer("a1", "TSC-002-LINK", "NO", "about: p1");

    assertThat(two.assessed().questions())
        .containsExactly("TSC-002-LINK NO p1", "TSC-002-LINK null p2");
    assertThat(two.answer("a2", "TSC-002-LINK", "NO").assessed().questions())
        .as("an answer about the party is none about a person")
        .containsExactly("TSC-002-LINK NO p1", "TSC-002-LINK null p2");
  }

  @Test
  void answersTheOnlyPersonAskedAboutWithoutANameToo() {
    Given one =
        Given.company()
            .person("p1", "GENERAL_MANAGER", "birthDate: 1980-01-01")
            .item("i1", "CRIMINAL_MATTER", DRUGS, "about: p1")
            .answer("a1", "TSC-002-LINK", "NO");

    assertThat(one.assessed().questions()).containsExactly("TSC-002-LINK NO p1");
  }

  @Test
  void makesAVerifiedTriggerTheGroundAndAsksItsSteps() {
    Given worry = Given.application().item("i1", "CONCERN", WORRY, "field: HEALTH");

    assertThat(worry.assessed().questions()).containsExactly("TST-005-VERIFIED null");
    Assessed verified = worry.answer("a1", "TST-005-VERIFIED", "YES").assessed();
    assertThat(verified.findings()).containsExactly("TST-005 GROUND [i1]");
    assertThat(verified.questions())
        .containsExactly("TST-005-VERIFIED YES", "TST-005-ESTABLISHED null");
    assertThat(verified.tasks()).isEmpty();
    assertThat(worry.answer("a2", "TST-005-ESTABLISHED", "YES").assessed().outcome())
        .isEqualTo(Outcome.REFUSE);
  }

  @Test
  void keepsTheAnswerThatMadeABarOfAnUnverifiedItem() {
    Assessed assessed =
        Given.application()
            .item(
                "i1",
                "CRIMINAL_MATTER",
                Given.offence("VIOLENCE", "CONVICTED", "2024-05-01"),
                "reliability: UNVERIFIED")
            .answer("a1", "TST-001-VERIFIED", "YES")
            .assessed();

    assertThat(assessed.findings()).containsExactly("TST-001 BAR [i1]");
    assertThat(assessed.questions()).containsExactly("TST-001-VERIFIED YES");
    assertThat(assessed.outcome()).isEqualTo(Outcome.REFUSE);
  }

  @Test
  void settlesATriggerThatDidNotHold() {
    Assessed assessed =
        Given.application()
            .item("i1", "CONCERN", WORRY, "field: HEALTH")
            .answer("a1", "TST-005-VERIFIED", "NO")
            .assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT);
    assertThat(assessed.status(Condition.FITNESS)).isEqualTo(ConditionStatus.MET);
    assertThat(assessed.tasks()).isEmpty();
  }

  @Test
  void wantsALawfulDoorForWhatMayOnlyTrigger() {
    Assessed assessed =
        Given.application()
            .item("i1", "INTELLIGENCE", SECRET)
            .answer("a1", "TST-006-CHECKED", "YES")
            .assessed();

    assertThat(assessed.findings()).containsExactly("TST-006 TRIGGER [i1]");
    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
    assertThat(assessed.obligation().name()).isEqualTo("NONE");
    assertThat(assessed.tasks()).containsExactly(TaskKind.OBTAIN_THROUGH_LAWFUL_DOOR);
  }

  @Test
  void keepsWhatMayGroundApartFromWhatMayOnlyTrigger() {
    Given both =
        Given.application()
            .item("i1", "CONCERN", WORRY, "field: HEALTH")
            .item("i2", "CONCERN", WORRY, "field: PUBLIC");

    assertThat(both.assessed().questions())
        .containsExactly("TST-005-VERIFIED null", "TST-005-CHECKED null");
    Assessed answered =
        both.answer("a1", "TST-005-VERIFIED", "YES")
            .answer("a2", "TST-005-ESTABLISHED", "YES")
            .assessed();
    assertThat(answered.findings()).containsExactly("TST-005 GROUND [i1]", "TST-005 TRIGGER [i2]");
    assertThat(answered.outcome()).isEqualTo(Outcome.REFUSE);
  }

  private static Given drugs() {
    return Given.application().item("i1", "CRIMINAL_MATTER", DRUGS);
  }
}
