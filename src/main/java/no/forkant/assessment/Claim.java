package no.forkant.assessment;

import java.time.LocalDate;
import java.util.List;
import no.forkant.casefile.Item;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.RuleDefinition;
import no.forkant.rulebook.evidence.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found about one subject, with the steps it needs and how far they are answered.
 *
 * @param rule never null
 * @param subject never null
 * @param effect what the finding does; never null
 * @param evidence the items behind it, ordered by id; never null
 * @param facts pointers to facts behind it; never null
 * @param asked its steps; never null
 * @param state never null
 * @param due the last day for its tasks; null if none
 * @param value the value of its term; null if none
 */
record Claim(
    RuleDefinition rule,
    Subject subject,
    FindingEffect effect,
    List<Item> evidence,
    List<String> facts,
    List<Asked> asked,
    State state,
    @Nullable LocalDate due,
    @Nullable String value) {

  /** How far a claim has come. */
  enum State {
    /** Not met without judgement, or told for information: nothing is to be answered. */
    STANDS,
    /** All steps are answered against the party. */
    ESTABLISHED,
    /** A step is not answered yet. */
    OPEN,
    /** A step is answered for the party. */
    FALLEN,
    /** A lead that was found to hold, but must be obtained through a lawful door first. */
    TO_OBTAIN
  }

  Condition condition() {
    return rule.condition();
  }

  /** Returns whether the condition fails by this claim. */
  boolean decides() {
    return (effect == FindingEffect.BAR && state == State.STANDS)
        || (effect == FindingEffect.GROUND && state == State.ESTABLISHED);
  }

  /** Returns whether a person must still conclude. */
  boolean isInDoubt() {
    return state == State.OPEN || state == State.TO_OBTAIN;
  }
}
