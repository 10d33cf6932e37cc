package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import no.forkant.rulebook.Obligation;
import no.forkant.rulebook.TaskKind;
import org.junit.jupiter.api.Test;

/** What the party may not see may count, but not alone (contract section 7, point 9). */
class HiddenFactsTests {

  private static final String VIOLENCE = Given.offence("VIOLENCE", "CONVICTED", "2024-05-01");
  private static final String DRUGS = Given.offence("DRUGS_USE", "CONVICTED", "2024-05-01");
  private static final String HIDDEN = "visibleToParty: false";

  @Test
  void onlyChecksWhenARefusalRestsOnHiddenItems() {
    Assessed assessed =
        Given.application().item("i1", "CRIMINAL_MATTER", VIOLENCE, HIDDEN).assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
    assertThat(assessed.obligation()).isEqualTo(Obligation.JUDGEMENT);
    assertThat(assessed.tasks()).containsExactly(TaskKind.ASK_PARTY, TaskKind.LEGAL_REVIEW);
    assertThat(assessed.findings())
        .as("the finding is still told to those who decide")
        .containsExactly("TST-001 BAR [i1]");
  }

  @Test
  void refusesWhenVisibleItemsCarryItToo() {
    Assessed assessed =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", VIOLENCE, HIDDEN)
            .item("i2", "CRIMINAL_MATTER", VIOLENCE)
            .assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(assessed.findings()).containsExactly("TST-001 BAR [i1, i2]");
    assertThat(assessed.tasks()).isEmpty();
  }

  @Test
  void asksAndReviewsWhenADoubtRestsOnHiddenItems() {
    Assessed assessed = Given.application().item("i1", "CRIMINAL_MATTER", DRUGS, HIDDEN).assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.CHECK);
    assertThat(assessed.tasks()).containsExactly(TaskKind.ASK_PARTY, TaskKind.LEGAL_REVIEW);
  }

  @Test
  void onlyChecksWhenARevocationRestsOnHiddenItems() {
    assertThat(Given.held().item("i1", "CRIMINAL_MATTER", VIOLENCE, HIDDEN).assessed().outcome())
        .isEqualTo(Outcome.CHECK);
  }

  @Test
  void changesNothingWhenHiddenItemsDecideNothing() {
    Assessed assessed =
        Given.application()
            .item("t1", "TRAINING", "course: WEAPON_SAFETY, passedOn: 2025-05-01", HIDDEN)
            .assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.GRANT);
    assertThat(assessed.tasks()).isEmpty();
  }

  @Test
  void doesNotLetAHiddenAnswerOpenAQuestionAgain() {
    Assessed assessed =
        Given.application()
            .item("i1", "CRIMINAL_MATTER", DRUGS)
            .answer("a1", "TST-002-LINK", "YES", HIDDEN)
            .answer("a2", "TST-002-WEIGHTY", "YES", HIDDEN)
            .assessed();

    assertThat(assessed.outcome()).isEqualTo(Outcome.REFUSE);
  }
}
