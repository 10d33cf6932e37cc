package no.forkant.oversight;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Where one row of the law reference is done, as {@code coverage.yaml} of a permit tells it.
 *
 * @param row its id
 * @param done {@code gate}, {@code rule}, {@code task}, {@code not-encoded} or {@code later}
 * @param rules the ids of the rules that do it
 * @param law what it follows
 * @param because why it is done so, or is not
 */
record CoverageEntry(
    String row, String done, List<String> rules, List<String> law, String because) {

  /** Returns the entries of a permit's folder; empty if it has no list. */
  static List<CoverageEntry> in(Path folder) {
    Path file = folder.resolve("coverage.yaml");
    List<CoverageEntry> entries = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      JsonNode tree = ScenarioReader.tree(file);
      for (JsonNode one : tree.isArray() ? tree : tree.path("rows")) {
        entries.add(
            new CoverageEntry(
                one.path("row").asString(""),
                one.path("done").asString(""),
                ScenarioReader.strings(one.path("rules")),
                ScenarioReader.strings(one.path("law")),
                one.path("because").asString("")));
      }
    }
    return entries;
  }
}
