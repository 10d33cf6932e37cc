package no.forkant.oversight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.IdentityPolicy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads scenarios and counter-cases; {@code docs/rule-format.md} and {@code test-data/README.md}
 * explain them.
 */
public final class ScenarioReader {

  /** Scenarios may tell of any day, so the clock that keeps the future out stands far ahead. */
  private static final Clock FAR_AHEAD =
      Clock.fixed(Instant.parse("2099-12-31T00:00:00Z"), ZoneOffset.UTC);

  private final CaseFileReader reader =
      new CaseFileReader(FAR_AHEAD, IdentityPolicy.SYNTHETIC_ONLY);

  /**
   * Returns the scenarios of every permit under a rules folder; never null.
   *
   * @throws IllegalArgumentException if one cannot be read; the message names it
   */
  public List<Scenario> scenarios(Path rules) {
    List<Scenario> all = new ArrayList<>();
    for (Path folder : below(rules, "scenarios")) {
      Map<String, ObjectNode> shared = bases(folder.resolve("bases.yaml"));
      for (Path file : yaml(folder)) {
        all.addAll(scenarios(file, shared));
      }
    }
    return all;
  }

  private List<Scenario> scenarios(Path file, Map<String, ObjectNode> shared) {
    JsonNode tree = tree(file);
    Map<String, ObjectNode> bases = new HashMap<>(shared);
    tree.path("bases").properties().forEach(b -> bases.put(b.getKey(), (ObjectNode) b.getValue()));
    List<Scenario> scenarios = new ArrayList<>();
    for (JsonNode one : tree.path("scenarios")) {
      String name = one.path("name").asString("");
      ObjectNode base = JsonNodeFactory.instance.objectNode();
      if (one.has("from")) {
        ObjectNode from = bases.get(one.path("from").asString());
        if (from == null) {
          throw new IllegalArgumentException(file + ": no base " + one.path("from"));
        }
        base = from.deepCopy();
      }
      Repetitions.of(Merge.caseFile(base, one.path("given")), one)
          .forEach((which, given) -> scenarios.add(scenario(file, name, which, given, one)));
    }
    return scenarios;
  }

  private Scenario scenario(
      Path file, String name, String repetition, JsonNode given, JsonNode told) {
    try {
      return new Scenario(
          String.valueOf(file.getFileName()),
          name,
          repetition,
          reader.trial(Document.ofTree(given)).orElseThrow(),
          strings(told.path("fires")),
          strings(told.path("silent")),
          told.has("expect") ? told.path("expect") : JsonNodeFactory.instance.objectNode());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          file + ": " + name + repetition + ": " + e.getMessage(), e);
    }
  }

  /**
   * Returns the counter-cases of a folder, made from the timeline cases of another.
   *
   * @throws IllegalArgumentException if one cannot be read or names no checkpoint; the message
   *     names it
   */
  public List<Scenario> counterCases(Path counterCases, Path... cases) {
    Map<String, ObjectNode> checkpoints = new HashMap<>();
    for (Path folder : cases) {
      TimelineFiles.checkpointBodies(folder, checkpoints);
    }
    List<Scenario> all = new ArrayList<>();
    for (Path file : yaml(counterCases)) {
      JsonNode tree = tree(file);
      for (JsonNode one : tree.isArray() ? tree : tree.path("counterCases")) {
        ObjectNode base = checkpoints.get(one.path("of").asString(""));
        if (base == null) {
          throw new IllegalArgumentException(file + ": no checkpoint " + one.path("of"));
        }
        String name = one.path("of").asString() + ": " + one.path("name").asString("");
        all.add(scenario(file, name, "", Merge.counterCase(base.deepCopy(), one), one));
      }
    }
    return all;
  }

  private static Map<String, ObjectNode> bases(Path file) {
    Map<String, ObjectNode> bases = new HashMap<>();
    if (Files.isRegularFile(file)) {
      tree(file)
          .path("bases")
          .properties()
          .forEach(base -> bases.put(base.getKey(), (ObjectNode) base.getValue()));
    }
    return bases;
  }

  /** Returns what a YAML file holds; throws if it cannot be read. */
  static JsonNode tree(Path file) {
    try {
      Document document = Document.ofYaml(Files.readString(file));
      if (document.root() == null || !document.faults().isEmpty()) {
        throw new IllegalArgumentException(file + ": " + document.faults());
      }
      return document.root();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> below(Path folder, String name) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isDirectory).filter(path -> path.endsWith(name)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> yaml(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".yaml") && !path.endsWith("bases.yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a list of texts; never null. */
  static List<String> strings(JsonNode list) {
    List<String> found = new ArrayList<>();
    list.forEach(one -> found.add(one.asString()));
    return found;
  }
}
