package no.forkant.rulebook;

import java.util.List;
import java.util.function.Predicate;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Match;

/** Finds out which rules speak. Safe for many threads. */
interface Evaluator {

  /**
   * Returns what the rules that are {@code active} find in the evidence, in no particular order.
   */
  List<Match> evaluate(List<Evidence> evidence, Predicate<RuleDefinition> active);
}
