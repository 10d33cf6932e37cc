package no.forkant.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of a rules folder as text and as YAML trees; tells what cannot be read. */
final class RuleFiles {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final SortedMap<String, byte[]> files;
  private final Violations violations;

  RuleFiles(SortedMap<String, byte[]> files, Violations violations) {
    this.files = files;
    this.violations = violations;
  }

  /** Returns the folders that hold a {@code permit.yaml}, in order. */
  Iterable<String> permitFolders() {
    return files.keySet().stream()
        .filter(path -> path.matches("[^/]+/permit\\.yaml"))
        .map(path -> path.substring(0, path.indexOf('/')))
        .toList();
  }

  /** Returns the folders right inside {@code folder}, in order. */
  Iterable<String> foldersIn(String folder) {
    String inside = folder + "/";
    return files.keySet().stream()
        .filter(path -> path.startsWith(inside) && path.indexOf('/', inside.length()) > 0)
        .map(path -> path.substring(0, path.indexOf('/', inside.length())))
        .distinct()
        .toList();
  }

  /**
   * Returns a file as a tree; an empty object, and a violation, if it is missing or no YAML object.
   */
  JsonNode tree(String path) {
    return optionalTree(path)
        .orElseGet(
            () -> {
              violations.add(path, "is missing or holds nothing");
              return JsonNodeFactory.instance.objectNode();
            });
  }

  /** Returns a file as a tree if it is there and holds an object. */
  Optional<JsonNode> optionalTree(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      JsonNode tree = YAML.readTree(bytes);
      return tree.isObject() ? Optional.of(tree) : Optional.empty();
    } catch (JacksonException e) {
      violations.add(path, e.getOriginalMessage());
      return Optional.empty();
    }
  }

  /** Returns the rule files of a folder as text, by path. */
  SortedMap<String, String> drl(String folder) {
    SortedMap<String, String> found = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith(folder + "/") && file.getKey().endsWith(".drl")) {
        found.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
      }
    }
    return found;
  }
}
