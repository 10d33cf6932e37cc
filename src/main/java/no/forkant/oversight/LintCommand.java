package no.forkant.oversight;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.RulebookReader;
import no.forkant.rulebook.RulebookSource;
import no.forkant.rulebook.RulebookViolations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks a rules folder and runs its scenarios, for rule authors. Exit code 0 if nothing is wrong.
 */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description =
        "Checks a rules folder, its scenarios included, and lists everything that is wrong.")
public final class LintCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "default: ${DEFAULT-VALUE}")
  private Path folder = Path.of("rules");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("not started by the command line");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      Rulebook rulebook = new RulebookReader().read(RulebookSource.fromFolder(folder));
      List<String> failures = new ArrayList<>();
      List<Scenario> scenarios = new ScenarioReader().scenarios(folder);
      ScenarioProof proof = new ScenarioProof(rulebook);
      scenarios.forEach(
          scenario ->
              proof.failures(scenario).forEach(failure -> failures.add(scenario + ": " + failure)));
      failures.addAll(new ScenarioCoverage(rulebook).gaps(scenarios));
      failures.forEach(out::println);
      out.printf(
          "%d scenarios, %d faults, rulebook %s%n",
          scenarios.size(), failures.size(), rulebook.digest());
      return failures.isEmpty() ? 0 : 1;
    } catch (RulebookViolations | IllegalArgumentException e) {
      out.println(e.getMessage());
      return 1;
    } finally {
      out.flush();
    }
  }
}
