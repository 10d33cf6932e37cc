package no.forkant.assessment;

import java.util.List;
import no.forkant.law.Texts;
import no.forkant.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law needs and the file lacks.
 *
 * @param rule the rule's id; never null
 * @param condition never null
 * @param what from the closed list in the permit's data; never null
 * @param state whether it was asked for; null if not told
 * @param person the id in {@code party.persons}; null means the party
 * @param law citations; never null
 * @param text never null
 */
public record Missing(
    String rule,
    Condition condition,
    String what,
    @Nullable State state,
    @Nullable String person,
    List<String> law,
    Texts text) {

  /** Whether a missing thing was asked for. */
  public enum State {
    NOT_ASKED,
    ASKED_NOT_ANSWERED
  }
}
