package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import no.forkant.rulebook.Condition;
import no.forkant.rulebook.Obligation;
import no.forkant.rulebook.TaskKind;
import org.junit.jupiter.api.Test;

/** Statuses, outcomes and what they oblige to (contract section 7, points 6 to 8). */
class OutcomeTests {

  private static final String VIOLENCE = Given.offence("VIOLENCE", "CONVICTED", "2024-05-01");
  private static final String DRUGS = Given.offence("DRUGS_USE", "CONVICTED", "2024-05-01");
  private static final String DRUNK = "incident: INTOXICATION";
  private static final String COLLECTOR =
      "organisation: X, kind: COLLECTING, approved: true, since: 2015-01-01, sessions: []";
  private static final String DEATH = "event: DEATH, on: 2025-06-01";

  @Test
  void grantsWhenEverythingIsMet() {
    Assessed assessed = Given.application().assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT);
    assertThat(assessed.obligation()).isEqualTo(Obligation.NONE);
    assertThat(assessed.all().conditions())
        .extracting(ConditionEntry::status)
        .containsOnly(ConditionStatus.MET);
  }

  @Test
  void listsTheConditionsInTheOrderOfTheLaw() {
    assertThat(Given.application().assessed().all().conditions())
        .extracting(ConditionEntry::condition)
        .containsExactly(
            Condition.SCOPE,
            Condition.NEED,
            Condition.AGE,
            Condition.CONDUCT,
            Condition.SOBRIETY,
            Condition.FITNESS,
            Condition.HEALTH,
            Condition.PROPORTIONALITY,
            Condition.FORMALITIES);
    assertThat(Given.held().assessed().all().conditions())
        .extracting(ConditionEntry::condition)
        .containsExactly(
            Condition.NEED,
            Condition.CONDUCT,
            Condition.SOBRIETY,
            Condition.TRAFFIC_SAFETY,
            Condition.COMPLIANCE);
  }

  @Test
  void ordersFindingsByConditionAndRule() {
    Assessed assessed = mixed().item("m1", "MEMBERSHIP", COLLECTOR).born("2005-06-01").assessed();

    assertThat(assessed.findings())
        .containsExactly(
            "TST-010 NOTE [m1]",
            "TST-011 NOTE [m1]",
            "TST-015 BAR []",
            "TST-001 BAR [i1]",
            "TST-002 GROUND [i2]",
            "TST-004 GROUND [i3, i4]");
    assertThat(assessed.all().findings())
        .extracting(Finding::id)
        .containsExactly("f1", "f2", "f3", "f4", "f5", "f6");
  }

  @Test
  void refusesBeforeItChecksAndTellsOnlyWhatDecides() {
    Assessed assessed = mixed().assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(assessed.because()).containsExactly("TST-001");
    assertThat(assessed.status(Condition.SOBRIETY)).isEqualTo(ConditionStatus.IN_DOUBT);
  }

  @Test
  void checksBeforeItAsksForInformation() {
    Given open = Given.bareApplication().item("i2", "CRIMINAL_MATTER", DRUGS);

    assertThat(open.assessed().outcome()).isEqualTo(Outcome.CHECK);
    assertThat(open.assessed().obligation()).isEqualTo(Obligation.JUDGEMENT);
    assertThat(open.assessed().because()).containsExactly("TST-002");
    assertThat(open.assessed().status(Condition.HEALTH)).isEqualTo(ConditionStatus.UNKNOWN);
  }

  @Test
  void asksForInformationBeforeItDemandsTerms() {
    Given missing = Given.bareApplication().item("m1", "MEMBERSHIP", COLLECTOR);

    assertThat(missing.assessed().outcome()).isEqualTo(Outcome.REQUEST_INFORMATION);
    assertThat(missing.assessed().obligation()).isEqualTo(Obligation.NONE);
    assertThat(missing.assessed().all().recommendation().terms()).isEmpty();
    assertThat(missing.assessed().all().missing())
        .extracting(m -> m.what() + " " + m.state())
        .containsExactly("HEALTH_CERTIFICATE NOT_ASKED");
  }

  @Test
  void tellsThatWhatIsMissingWasAskedFor() {
    String order = "order: HEALTH_CERTIFICATE, demandedOn: 2025-05-01, deadline: 2025-06-01";

    assertThat(Given.bareApplication().item("o1", "ORDER", order).assessed().all().missing())
        .extracting(Missing::state)
        .containsExactly(Missing.State.ASKED_NOT_ANSWERED);
  }

  @Test
  void grantsUnderTermsIfNothingElseStandsInTheWay() {
    Assessed assessed = Given.application().item("m1", "MEMBERSHIP", COLLECTOR).assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT_WITH_CONDITIONS);
    assertThat(assessed.because()).containsExactly("TST-011");
    assertThat(assessed.all().recommendation().terms())
        .extracting(term -> term.kind() + " " + term.value() + " " + term.law())
        .containsExactly("VALID_UNTIL 2030-01-01 [TEST-ACT/§2]");
  }

  @Test
  void saysFirstOfAllThatNoPermitIsNeeded() {
    Assessed assessed =
        Given.application("request: EXTENSION").item("i1", "CRIMINAL_MATTER", VIOLENCE).assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.NOT_REQUIRED);
    assertThat(assessed.obligation()).isEqualTo(Obligation.NONE);
    assertThat(assessed.all().findings().get(0).facts()).containsExactly("/matter/request");
  }

  @Test
  void saysFirstOfAllThatAPermitLapsed() {
    Assessed assessed =
        Given.held()
            .item("e1", "LIFE_EVENT", DEATH)
            .item("i1", "CRIMINAL_MATTER", VIOLENCE)
            .assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.LAPSED);
    assertThat(assessed.because()).containsExactly("TST-013");
  }

  @Test
  void revokesRetainsAndChecksAHeldPermit() {
    assertThat(Given.held().assessed().outcome()).isEqualTo(Outcome.RETAIN);
    assertThat(Given.held().item("i1", "CRIMINAL_MATTER", VIOLENCE).assessed().outcome())
        .isEqualTo(Outcome.REVOKE);
    assertThat(Given.held().item("i1", "CRIMINAL_MATTER", DRUGS).assessed().outcome())
        .isEqualTo(Outcome.CHECK);
  }

  @Test
  void checksAHeldPermitWhenADutyIsUnmet() {
    String report = "order: ANNUAL_REPORT, demandedOn: 2025-05-01, deadline: 2025-06-01";
    Assessed assessed = Given.held().item("o1", "ORDER", report).assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
    assertThat(assessed.obligation()).as("no question is open").isEqualTo(Obligation.NONE);
    assertThat(assessed.status(Condition.COMPLIANCE)).isEqualTo(ConditionStatus.UNKNOWN);
  }

  @Test
  void givesAStepConditionTheStatusOfItsSteps() {
    Given drugs = Given.application().item("i1", "CRIMINAL_MATTER", DRUGS);
    assertThat(Given.application().assessed().status(Condition.PROPORTIONALITY))
        .isEqualTo(ConditionStatus.MET);
    assertThat(drugs.assessed().status(Condition.PROPORTIONALITY))
        .isEqualTo(ConditionStatus.IN_DOUBT);

    drugs.answer("a1", "TST-002-WEIGHTY", "YES");
    assertThat(drugs.assessed().status(Condition.PROPORTIONALITY))
        .as("its own step is answered, but the ground is not established")
        .isEqualTo(ConditionStatus.MET);
    assertThat(drugs.assessed().status(Condition.CONDUCT)).isEqualTo(ConditionStatus.IN_DOUBT);

    drugs.answer("a2", "TST-002-LINK", "YES");
    assertThat(drugs.assessed().status(Condition.PROPORTIONALITY))
        .isEqualTo(ConditionStatus.NOT_MET);
    assertThat(drugs.assessed().entry(Condition.PROPORTIONALITY).findings())
        .isEqualTo(drugs.assessed().entry(Condition.CONDUCT).findings());
  }

  @Test
  void meetsBothConditionsWhenAStepElsewhereIsNo() {
    Assessed assessed =
        Given.held()
            .item("i1", "CRIMINAL_MATTER", DRUGS)
            .answer("a1", "TST-003-LINK", "YES")
            .answer("a2", "TST-003-SAFETY", "NO")
            .assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.RETAIN);
    assertThat(assessed.status(Condition.CONDUCT)).isEqualTo(ConditionStatus.MET);
    assertThat(assessed.status(Condition.TRAFFIC_SAFETY)).isEqualTo(ConditionStatus.MET);
  }

  @Test
  void shallRefuseIfAnyDecidingProvisionSaysShall() {
    Given drugs =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", DRUGS)
            .answer("a1", "TST-002-LINK", "YES")
            .answer("a2", "TST-002-WEIGHTY", "YES");
    assertThat(drugs.assessed().obligation())
        .as("the rule says may, though its condition says shall")
        .isEqualTo(Obligation.MAY);
    assertThat(drugs.item("i2", "CRIMINAL_MATTER", VIOLENCE).assessed().obligation())
        .isEqualTo(Obligation.SHALL);

    Given drunk =
        Given.application()
            .item("i1", "PATROL_INCIDENT", DRUNK)
            .item("i2", "PATROL_INCIDENT", DRUNK)
            .answer("a1", "TST-004-LINK", "YES");
    assertThat(drunk.assessed().outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(drunk.assessed().obligation())
        .as("the condition says may")
        .isEqualTo(Obligation.MAY);
  }

  @Test
  void tellsWhatSpeaksForThePartyWithoutCountingIt() {
    Assessed assessed =
        Given.application()
            .item("t1", "TRAINING", "course: WEAPON_SAFETY, passedOn: 2025-05-01")
            .assessed();

    assertThat(assessed.findings()).containsExactly("TST-009 MITIGATING [t1]");
    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT);
    assertThat(assessed.entry(Condition.CONDUCT).findings()).containsExactly("f1");
  }

  @Test
  void givesATaskItsLastDay() {
    Assessed assessed =
        Given.application().item("e1", "LIFE_EVENT", "event: ADDRESS, on: 2026-02-20").assessed();

    assertThat(assessed.all().tasks())
        .extracting(task -> task.rule() + " " + task.what() + " " + task.due() + task.items())
        .containsExactly("TST-014 INSPECT_STORAGE 2026-03-06[e1]");
    assertThat(assessed.all().findings()).isEmpty();
  }

  @Test
  void givesTheTasksOfAnEstablishedGroundOnlyThen() {
    Given tie = Given.application().item("i1", "RELATION", StrengthTests.tie());

    assertThat(tie.assessed().tasks()).containsExactly(TaskKind.CONSIDER_INTERIM_CUSTODY);
    assertThat(tie.answer("a1", "TST-016-LINK", "YES").assessed().tasks())
        .containsExactly(TaskKind.CONSIDER_INTERIM_CUSTODY, TaskKind.SEND_ADVANCE_NOTICE);
    assertThat(
            tie.answer("a2", "TST-016-LINK", "NO", "recordedAt: 2026-02-02T08:00:00Z")
                .assessed()
                .tasks())
        .isEmpty();
  }

  @Test
  void testsEachPersonInTheRolesOfTheLaw() {
    Given company =
        Given.company()
            .person("p1", "GENERAL_MANAGER", "birthDate: 2010-01-01")
            .person("p2", "BOARD_MEMBER", "birthDate: 1980-01-01")
            .person("p3", "STORER", "birthDate: 2010-01-01")
            .person("p4", "BOARD_MEMBER", "birthDate: 2010-01-01", "to: 2026-02-28")
            .person("p5", "BOARD_MEMBER", "birthDate: 2010-01-01", "from: 2026-03-02");

    assertThat(company.assessed().all().findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo("TSC-001");
              assertThat(found.person()).isEqualTo("p1");
              assertThat(found.facts()).containsExactly("/party/persons/0/birthDate");
            });
  }

  @Test
  void testsNobodyWhenNoRoleIsFilled() {
    assertThat(Given.company().assessed().all().missing())
        .extracting(Missing::what)
        .containsExactly("LEADER");
  }

  @Test
  void readsLeadersToldInShortUnlessTheirRoleIsToldInFull() {
    String young = "details: {leaders: [{birthDate: 2010-01-01, role: GENERAL_MANAGER}]}";

    assertThat(Given.company(young).assessed().all().findings())
        .extracting(Finding::facts)
        .containsExactly(java.util.List.of("/matter/details/leaders/0/birthDate"));
    assertThat(
            Given.company(young)
                .person("p1", "GENERAL_MANAGER", "birthDate: 1980-01-01")
                .assessed()
                .findings())
        .isEmpty();
  }

  private static Given mixed() {
    return Given.application()
        .item("i4", "PATROL_INCIDENT", DRUNK)
        .item("i2", "CRIMINAL_MATTER", DRUGS)
        .item("i3", "PATROL_INCIDENT", DRUNK)
        .item("i1", "CRIMINAL_MATTER", VIOLENCE);
  }
}
