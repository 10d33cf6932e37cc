package no.forkant.assessment;

import no.forkant.casefile.Answer;
import no.forkant.casefile.Item;
import no.forkant.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One step of a finding, with the answer to it.
 *
 * @param step the step's name; never null
 * @param condition the condition that the step belongs to; never null
 * @param answer null while nobody has answered
 */
record Asked(String step, Condition condition, @Nullable Item answer) {

  boolean isYes() {
    return reply() == Answer.Reply.YES;
  }

  boolean isNo() {
    return reply() == Answer.Reply.NO;
  }

  boolean isOpen() {
    return !isYes() && !isNo();
  }

  Answer.@Nullable Reply reply() {
    return answer == null ? null : Answers.answer(answer).answer();
  }
}
