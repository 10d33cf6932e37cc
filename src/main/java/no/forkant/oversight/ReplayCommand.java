package no.forkant.oversight;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Checkpoint;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.casefile.TimelineCase;
import no.forkant.rulebook.RulebookReader;
import no.forkant.rulebook.RulebookSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Replays documented cases and prints which checkpoints hold. Exit code 0 if all that are covered
 * do.
 */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Replays documented cases and prints a table of checkpoints held and failed.")
public final class ReplayCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILES", description = "timeline cases, JSON")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--rules", description = "a rules folder; default: the program's own rules")
  private @Nullable Path rules;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = writer(false);
    PrintWriter progress = writer(true);
    progress.println("reading the rules …");
    progress.flush();
    RulebookSource source =
        rules == null ? RulebookSource.fromClassPath() : RulebookSource.fromFolder(rules);
    TimelineReplay replay = new TimelineReplay(new RulebookReader().read(source));
    CaseFileReader reader = new CaseFileReader(Clock.systemUTC(), IdentityPolicy.SYNTHETIC_ONLY);
    List<CheckpointResult> results = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      progress.printf("[%d/%d] %s%n", i + 1, files.size(), files.get(i).getFileName());
      progress.flush();
      for (TimelineCase one :
          reader.timelineCases(TimelineFiles.read(files.get(i))).orElseThrow()) {
        for (Checkpoint checkpoint : one.checkpoints()) {
          results.add(replay.replay(one, checkpoint));
        }
      }
    }
    print(results, out);
    return results.stream().allMatch(r -> r.holds() || !r.covered()) ? 0 : 1;
  }

  private PrintWriter writer(boolean error) {
    if (spec == null) {
      throw new IllegalStateException("not started by the command line");
    }
    return error ? spec.commandLine().getErr() : spec.commandLine().getOut();
  }

  private static void print(List<CheckpointResult> results, PrintWriter out) {
    for (CheckpointResult result : results) {
      String state = result.covered() ? (result.holds() ? "held" : "FAILED") : "not covered";
      out.printf("%-12s %-60s %s%n", state, result.name(), result.outcome());
      result.failures().forEach(failure -> out.printf("%13s%s%n", "", failure));
    }
    long held = results.stream().filter(CheckpointResult::holds).count();
    long covered = results.stream().filter(CheckpointResult::covered).count();
    out.printf(
        "%d of %d checkpoints hold; %d are about permits without rules%n",
        held, covered, results.size() - covered);
    out.flush();
  }
}
