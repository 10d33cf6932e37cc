package no.forkant.oversight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.forkant.rulebook.Rulebook;

/**
 * Tells which rules no scenario proves: each needs one in which it speaks and one in which it is
 * silent.
 */
public final class ScenarioCoverage {

  private final Rulebook rulebook;

  /** Creates the check of {@code rulebook}, which must not be null. */
  public ScenarioCoverage(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Returns what lacks proof; empty if every rule has it. */
  public List<String> gaps(List<Scenario> scenarios) {
    Set<String> firing = new HashSet<>();
    Set<String> silent = new HashSet<>();
    scenarios.forEach(
        scenario -> {
          firing.addAll(scenario.fires());
          silent.addAll(scenario.silent());
        });
    List<String> gaps = new ArrayList<>();
    Set<String> known = new HashSet<>();
    rulebook.permits().stream()
        .flatMap(permit -> permit.rules().stream())
        .map(rule -> rule.id())
        .distinct()
        .sorted()
        .forEach(
            id -> {
              known.add(id);
              if (!firing.contains(id)) {
                gaps.add(id + ": no scenario in which it fires");
              }
              if (!silent.contains(id)) {
                gaps.add(id + ": no scenario beside its boundary in which it is silent");
              }
            });
    scenarios.forEach(
        scenario ->
            scenario.fires().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> gaps.add(scenario + ": there is no rule " + id)));
    scenarios.forEach(
        scenario ->
            scenario.silent().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> gaps.add(scenario + ": there is no rule " + id)));
    return gaps;
  }
}
