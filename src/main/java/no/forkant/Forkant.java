package no.forkant;

import java.util.Set;
import java.util.stream.Stream;
import no.forkant.oversight.GenerateCommand;
import no.forkant.oversight.LintCommand;
import no.forkant.oversight.ReplayCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; without a command it serves. */
@Command(
    name = "forkant",
    description = "Assesses police permit cases with rules that cite the law.",
    footer = "Without a command it serves.",
    subcommands = {Serve.class, ReplayCommand.class, LintCommand.class, GenerateCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:called wrongly"})
public final class Forkant {

  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private Forkant() {}

  /** Runs one command and exits with its code: 0 done, 1 failed, 2 called wrongly. */
  public static void main(String[] arguments) {
    int exitCode = execute(arguments);
    // After a good start the server's threads keep the process; exiting here would end them.
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int execute(String... arguments) {
    return new CommandLine(new Forkant()).execute(withCommand(arguments));
  }

  /** No command means serve, also when only properties of the service are given. */
  private static String[] withCommand(String... arguments) {
    boolean named =
        arguments.length > 0
            && (!arguments[0].startsWith("-") || OWN_OPTIONS.contains(arguments[0]));
    return named
        ? arguments
        : Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
  }
}
