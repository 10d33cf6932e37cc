package no.forkant.oversight;

import java.util.List;

/**
 * How a checkpoint came out.
 *
 * @param name case and checkpoint; never null
 * @param covered false if the rulebook has no rules for the permit
 * @param outcome what was recommended; empty if not covered
 * @param failures what is otherwise than expected; never null
 */
public record CheckpointResult(
    String name, boolean covered, String outcome, List<String> failures) {

  /** Returns whether everything expected holds; false if not covered. */
  public boolean holds() {
    return covered && failures.isEmpty();
  }
}
