package no.forkant;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;

/** Starts the service and its database. */
@Command(
    name = "serve",
    header = "Starts the service, by default at http://127.0.0.1:8080.",
    description = {
      "Unless a database server is named, the database lies under ./data.",
      "Any property can be set as --name=value, such as --server.port=8081,",
      "--forkant.data-directory=/var/lib/forkant or --spring.datasource.url=jdbc:postgresql://..."
    },
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

  @Unmatched private final List<String> properties = new ArrayList<>();

  @Override
  public Integer call() {
    for (String property : properties) {
      if (!property.startsWith("--")) {
        throw new ParameterException(
            new CommandLine(this), "Not a property: '%s'".formatted(property));
      }
    }
    try {
      SpringApplication.run(ForkantApplication.class, properties.toArray(String[]::new));
      return ExitCode.OK;
    } catch (RuntimeException alreadyReported) {
      // Spring has said what is wrong and what to do; a second stack trace would bury it.
      return ExitCode.SOFTWARE;
    }
  }
}
