package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which version of the law is read, and what is said before there was one. */
class LawOfTheDayTests {

  private static final String MEMBER =
      "organisation: X, kind: HUNTING, approved: true, since: 2015-01-01, sessions: []";
  private static final String EARLY = "recordedAt: 2016-01-01T08:00:00Z";

  @Test
  void saysThatTheActHadNotCommenced() {
    assertThat(Given.application().asOf("2019-12-31").assessed().all().lawNote()).isNotNull();
    assertThat(Given.application().asOf("2020-01-01").assessed().all().lawNote()).isNull();
    assertThat(Given.application().lawAsOf("2019-12-31").assessed().all().lawNote()).isNotNull();
  }

  @Test
  void readsADayBeforeTheActUnderItsFirstVersion() {
    Assessed before = member().asOf("2018-05-01").assessed();

    assertThat(before.findings()).containsExactly("TST-010 NOTE [m1]");
    assertThat(before.all().findings().get(0).law())
        .extracting(LawReference::ref)
        .containsExactly("TEST-ACT/§2");
  }

  @Test
  void changesFromOneVersionToTheNextOnItsDay() {
    assertThat(lawOf(member().asOf("2023-12-31"))).isEqualTo("TEST-ACT/§2");
    assertThat(lawOf(member().asOf("2024-01-01"))).isEqualTo("TEST-ACT/§2a");
  }

  @Test
  void readsTheLawOfAnotherDayWithoutMovingTheDay() {
    assertThat(lawOf(member().lawAsOf("2023-12-31"))).isEqualTo("TEST-ACT/§2");
    assertThat(Given.application().born("2006-06-30").assessed().findings())
        .as("the limit is 21 years today")
        .containsExactly("TST-015 BAR []");
    assertThat(Given.application().born("2006-06-30").lawAsOf("2024-06-30").assessed().findings())
        .as("but was 18 years, and the age is that of today")
        .isEmpty();
  }

  @Test
  void changesAParameterOnItsDay() {
    assertThat(Given.bareApplication().born("2005-01-01").asOf("2024-06-30").assessed().findings())
        .isEmpty();
    assertThat(Given.bareApplication().born("2005-01-01").asOf("2024-07-01").assessed().findings())
        .containsExactly("TST-015 BAR []");
  }

  @Test
  void leavesOutARuleThatIsNotInForceYetThoughItsNumberIsNoneEither() {
    String disturbance = "reason: DISTURBANCE, heldOn: 2025-06-25";
    String days = "occurredOn: 2025-06-25, recordedAt: 2025-06-26T08:00:00Z";
    Given before = Given.application().item("c1", "CUSTODY", disturbance, days);

    assertThat(before.asOf("2025-06-30").assessed().findings()).isEmpty();
    assertThat(before.asOf("2025-07-01").assessed().findings())
        .containsExactly("TST-018 TRIGGER [c1]");
  }

  private static Given member() {
    return Given.bareApplication()
        .item("m1", "MEMBERSHIP", MEMBER, EARLY, "occurredOn: 2015-01-01");
  }

  private static String lawOf(Given given) {
    return given.assessed().all().findings().get(0).law().get(0).ref();
  }
}
