package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a condition may use, and what is told of the rest (contract section 7, point 1). */
class GateTests {

  private static final String VIOLENCE = Given.offence("VIOLENCE", "CONVICTED", "2024-05-01");
  private static final String DRUNK = "incident: INTOXICATION";

  @Test
  void namesAnItemOncePerConditionWhoseRulesReadItsType() {
    Assessed assessed =
        Given.application()
            .item("i1", "PATROL_INCIDENT", DRUNK, "nature: ASSESSMENT", "register: WEAPONS")
            .item("i2", "ORDER", order("DOCUMENTS"))
            .assessed();

    assertThat(assessed.notUsed()).containsExactly("i1 null NO_FACT");

    Assessed held =
        Given.held()
            .item("i1", "PATROL_INCIDENT", DRUNK)
            .item("i3", "CUSTODY", custody())
            .assessed();

    assertThat(held.notUsed())
        .as("SOBRIETY may use i1, COMPLIANCE reads such items but may not use this one")
        .containsExactly("i1 COMPLIANCE OTHER_INCIDENT");
  }

  @Test
  void saysNothingOfConditionsWhoseRulesDoNotReadTheType() {
    assertThat(Given.application().item("i1", "PATROL_INCIDENT", DRUNK).assessed().notUsed())
        .isEmpty();
  }

  @Test
  void namesAnItemWithoutConditionIfNoneMayUseIt() {
    Assessed assessed =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", VIOLENCE, "register: DNA")
            .item("i2", "DEBT", "kind: ATTACHMENT, openedOn: 2025-01-01")
            .assessed();

    assertThat(assessed.notUsed())
        .containsExactly("i1 null NO_LEGAL_DOOR", "i2 null NO_LEGAL_DOOR");
    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT);
  }

  @Test
  void tellsTheLawBehindTheReason() {
    Assessed assessed =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", Given.offence("VIOLENCE", "REPORTED", "2025-05-01"))
            .assessed();

    assertThat(assessed.all().notUsed())
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.reason()).isEqualTo("NOT_ON_CERTIFICATE");
              assertThat(held.law()).containsExactly("TEST-REG/§4");
            });
  }

  @Test
  void leavesNoTraceOfWhatWasRecordedLater() {
    Given given = Given.application().knownAt("2025-06-02T07:59:59Z");

    assertThat(bytes(given.item("i1", "CRIMINAL_MATTER", VIOLENCE)))
        .isEqualTo(bytes(Given.application().knownAt("2025-06-02T07:59:59Z")));
    assertThat(given.knownAt("2025-06-02T08:00:00Z").assessed().outcome())
        .as("recorded at that very instant is known")
        .isEqualTo(Outcome.REFUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "status: BLOCKED, BLOCKED",
    "status: WITHDRAWN, WITHDRAWN",
    "personCategory: WITNESS, WITNESS",
    "personCategory: VICTIM, VICTIM",
    "personCategory: INFORMANT, INFORMANT",
    "usableUntil: 2026-02-28, USE_ENDED",
    "specialCategory: true, SPECIAL_CATEGORY",
  })
  void holdsBackEverywhere(String field, String reason) {
    Assessed assessed =
        Given.application().item("i1", "CRIMINAL_MATTER", VIOLENCE, field).assessed();

    assertThat(assessed.notUsed()).containsExactly("i1 null " + reason);
    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT);
  }

  @ParameterizedTest
  @CsvSource({
    "personCategory: SUSPECT",
    "personCategory: RELATED",
    "usableUntil: 2026-03-01",
    "status: ACTIVE",
    "status: CORRECTED",
    "'specialCategory: true, necessity: told'",
  })
  void usesWhatIsNoneOfThese(String field) {
    Assessed assessed =
        Given.application().item("i1", "CRIMINAL_MATTER", VIOLENCE, field).assessed();

    assertThat(assessed.findings()).containsExactly("TST-001 BAR [i1]");
  }

  @Test
  void readsACorrectedItemUntilTheCorrectionIsKnown() {
    Given given =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", VIOLENCE, "status: CORRECTED")
            .item(
                "i2",
                "CRIMINAL_MATTER",
                Given.offence("FRAUD", "CONVICTED", "2024-05-01"),
                "replaces: i1",
                "recordedAt: 2025-12-01T08:00:00Z");

    assertThat(given.knownAt("2025-11-30T08:00:00Z").assessed().outcome())
        .isEqualTo(Outcome.REFUSE);
    Assessed later = given.knownAt("2025-12-01T08:00:00Z").assessed();
    assertThat(later.outcome()).isEqualTo(Outcome.GRANT);
    assertThat(later.notUsed()).containsExactly("i1 null CORRECTED");
  }

  @Test
  void doesNotBringBackWhatACorrectedCorrectionHadReplaced() {
    Assessed assessed =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", VIOLENCE, "status: CORRECTED")
            .item("i2", "CRIMINAL_MATTER", VIOLENCE, "replaces: i1", "status: CORRECTED")
            .item(
                "i3",
                "CRIMINAL_MATTER",
                Given.offence("FRAUD", "CONVICTED", "2024-05-01"),
                "replaces: i2")
            .assessed();

    assertThat(assessed.notUsed()).containsExactly("i1 null CORRECTED", "i2 null CORRECTED");
    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT);
  }

  @Test
  void readsAnItemWhoseCorrectionWasWithdrawn() {
    Assessed assessed =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", VIOLENCE)
            .item("i2", "CRIMINAL_MATTER", VIOLENCE, "replaces: i1", "status: WITHDRAWN")
            .assessed();

    assertThat(assessed.findings()).containsExactly("TST-001 BAR [i1]");
  }

  @Test
  void doesNotReadWhatHasNotHappenedOnTheDay() {
    Given given = Given.application().item("i1", "CUSTODY", custody(), "occurredOn: 2026-03-02");

    assertThat(given.assessed().notUsed()).containsExactly("i1 null NOT_YET_OCCURRED");
    assertThat(given.asOf("2026-03-02").assessed().notUsed()).isEmpty();
  }

  @Test
  void keepsEvidenceOfOnePersonFromAnother() {
    String worry = "topic: VIOLENCE, observed: true, basis: seen";
    Assessed assessed =
        Given.application()
            .person("p1", "USER", "birthDate: 1980-01-01")
            .item("i1", "CONCERN", worry, "field: HEALTH", "about: p1")
            .item("i2", "CRIMINAL_MATTER", VIOLENCE, "about: p1")
            .assessed();

    assertThat(assessed.findings()).containsExactly("TST-005 TRIGGER [i1]");
    assertThat(assessed.all().findings().get(0).person()).isEqualTo("p1");
    assertThat(assessed.notUsed())
        .as("conduct is not tested on a user")
        .containsExactly("i2 null NOT_ON_CERTIFICATE");
  }

  @Test
  void restsAMetConditionOnItsBasis() {
    assertThat(Given.application().assessed().entry(no.forkant.rulebook.Condition.HEALTH).basis())
        .containsExactly("h0");
    assertThat(
            Given.application()
                .item("i1", "HEALTH", Given.healthy("NOT_FIT", "DUTY_TO_NOTIFY"))
                .assessed()
                .entry(no.forkant.rulebook.Condition.HEALTH)
                .basis())
        .as("a condition that is not met rests on nothing")
        .isEmpty();
  }

  private static String custody() {
    return "reason: INTOXICATION, heldOn: 2025-05-01";
  }

  private static String order(String order) {
    return "order: %s, demandedOn: 2025-05-01, deadline: 2025-06-01".formatted(order);
  }

  private static String bytes(Given given) {
    return new String(
        no.forkant.casefile.CanonicalJson.of(given.assessed().all()),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
