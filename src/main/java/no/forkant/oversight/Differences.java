package no.forkant.oversight;

import java.util.List;
import no.forkant.assessment.ConditionStatus;
import no.forkant.assessment.Finding;
import no.forkant.assessment.Outcome;
import no.forkant.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What came out otherwise than before.
 *
 * @param outcome null if it is the same
 * @param conditions those that stand otherwise; never null
 * @param findingsAdded never null
 * @param findingsRemoved never null
 */
public record Differences(
    @Nullable Change<Outcome> outcome,
    List<ConditionChange> conditions,
    List<Finding> findingsAdded,
    List<Finding> findingsRemoved) {

  /**
   * A condition that stands otherwise.
   *
   * @param condition never null
   * @param status how it stood and stands; never null
   */
  public record ConditionChange(Condition condition, Change<ConditionStatus> status) {}
}
