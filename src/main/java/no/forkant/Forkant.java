package no.forkant;

import picocli.CommandLine.Command;

/** The command line; without a command it serves. */
@Command(
    name = "forkant",
    description = "Assesses police permit cases with rules that cite the law.",
    mixinStandardHelpOptions = true)
public final class Forkant {

  private Forkant() {}

  /** Runs one command and exits with its code: 0 done, 1 failed, 2 called wrongly. */
  public static void main(String[] arguments) {
    org.springframework.boot.SpringApplication.run(ForkantApplication.class, arguments);
  }
}
