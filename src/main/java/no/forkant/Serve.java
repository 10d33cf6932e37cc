package no.forkant;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
final class Serve implements Runnable {

  @Unmatched private final List<String> properties = new ArrayList<>();

  @Override
  public void run() {
    for (String property : properties) {
      if (!property.startsWith("--")) {
        throw new ParameterException(
            new CommandLine(this), "Not a property: '%s'".formatted(property));
      }
    }
    SpringApplication.run(ForkantApplication.class, properties.toArray(String[]::new));
  }
}
