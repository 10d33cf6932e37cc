package no.forkant.oversight;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Checkpoint;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.casefile.Permit;
import no.forkant.casefile.TimelineCase;
import no.forkant.rulebook.Rulebook;

/**
 * Something that holds of the rules: a scenario, a counter-case or a checkpoint of a documented
 * case.
 *
 * @param name where it stands
 * @param permit whose rules it proves
 * @param failures tells what a rulebook does otherwise
 */
record RuleProof(String name, Permit permit, Function<Rulebook, List<String>> failures) {

  private static final Path CASES = Path.of("test-data/cases");
  private static final Path OWN_CASES = Path.of("test-data/cases-own");
  private static final Path COUNTER_CASES = Path.of("test-data/counter-cases");

  /** Returns every proof that the project has; never null. */
  static List<RuleProof> all() {
    List<RuleProof> proofs = new ArrayList<>();
    ScenarioReader reader = new ScenarioReader();
    Stream.of(
            reader.scenarios(ProjectRules.FOLDER),
            reader.counterCases(COUNTER_CASES, CASES, OWN_CASES))
        .flatMap(List::stream)
        .forEach(one -> proofs.add(of(one)));
    CaseFileReader cases =
        new CaseFileReader(
            Clock.fixed(Instant.parse("2099-12-31T00:00:00Z"), ZoneOffset.UTC),
            IdentityPolicy.SYNTHETIC_ONLY);
    Stream.of(CASES, OWN_CASES)
        .flatMap(folder -> TimelineFiles.in(folder).stream())
        .flatMap(file -> cases.timelineCases(TimelineFiles.read(file)).orElseThrow().stream())
        .forEach(one -> one.checkpoints().forEach(point -> proofs.add(of(one, point))));
    return proofs;
  }

  private static RuleProof of(Scenario scenario) {
    return new RuleProof(
        scenario.toString(),
        scenario.given().matter().permit(),
        rulebook -> new ScenarioProof(rulebook).failures(scenario));
  }

  private static RuleProof of(TimelineCase one, Checkpoint checkpoint) {
    return new RuleProof(
        one.slug() + "/" + checkpoint.id(),
        checkpoint.matter().permit(),
        rulebook -> {
          CheckpointResult result = new TimelineReplay(rulebook).replay(one, checkpoint);
          return result.covered() ? result.failures() : List.of("not covered");
        });
  }

  /** Returns whether the rules fail this; a rulebook that cannot be asked fails it too. */
  boolean isFailedBy(Rulebook rulebook) {
    try {
      return !failures.apply(rulebook).isEmpty();
    } catch (RuntimeException e) {
      return true;
    }
  }
}
