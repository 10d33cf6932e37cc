package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sound answer at a checkpoint must and must not say. Every component that is told must
 * hold; null means not told. Outcomes, conditions, obligations and tasks are names of the
 * assessment.
 *
 * @param outcomeIn the outcome is one of these
 * @param outcomeNotIn the outcome is none of these
 * @param conditionsNotMetOrInDoubt each of these conditions is not met or in doubt
 * @param conditionsMet each of these conditions is met
 * @param evidence each of these items is cited by some finding
 * @param notUsed each of these items is listed as not used for at least one condition
 * @param mustNotUse no bar, ground or trigger cites any of these items
 * @param mustNotGround no bar or ground cites any of these items
 * @param obligation the obligation is this one
 * @param obligationIn the obligation is one of these
 * @param tasks each of these tasks is listed
 * @param taskDue each of these tasks is listed with its day
 * @param because why, with the law; never null
 */
public record Expectation(
    @Nullable List<String> outcomeIn,
    @Nullable List<String> outcomeNotIn,
    @Nullable List<String> conditionsNotMetOrInDoubt,
    @Nullable List<String> conditionsMet,
    @Nullable List<String> evidence,
    @Nullable List<String> notUsed,
    @Nullable List<String> mustNotUse,
    @Nullable List<String> mustNotGround,
    @Nullable String obligation,
    @Nullable List<String> obligationIn,
    @Nullable List<String> tasks,
    @Nullable List<TaskDue> taskDue,
    String because) {

  /**
   * A task with the day it is due.
   *
   * @param what the task; never null
   * @param due the day; never null
   */
  public record TaskDue(String what, LocalDate due) {}
}
