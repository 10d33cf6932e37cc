package no.forkant.oversight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.forkant.casefile.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of timeline cases, and the trial that each checkpoint stands for. */
final class TimelineFiles {

  private TimelineFiles() {}

  /** Returns the JSON files of a folder, in order; empty if there is no such folder. */
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document read(Path file) {
    try {
      return Document.ofJson(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the case file of each checkpoint into {@code bodies}, under {@code case/checkpoint}. */
  static void checkpointBodies(Path folder, Map<String, ObjectNode> bodies) {
    for (Path file : in(folder)) {
      JsonNode root = read(file).root();
      List<JsonNode> cases = new ArrayList<>();
      if (root != null && root.isArray()) {
        root.forEach(cases::add);
      } else if (root != null) {
        cases.add(root);
      }
      cases.forEach(
          one ->
              one.path("checkpoints")
                  .forEach(
                      checkpoint ->
                          bodies.put(
                              one.path("slug").asString() + "/" + checkpoint.path("id").asString(),
                              body(one, checkpoint))));
    }
  }

  private static ObjectNode body(JsonNode one, JsonNode checkpoint) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    String day = checkpoint.path("asOf").asString();
    body.put("asOf", day);
    body.put("knownAt", day + "T23:59:59Z");
    body.set("party", one.path("party").deepCopy());
    body.set("matter", checkpoint.path("matter").deepCopy());
    ArrayNode items = body.putArray("information");
    one.path("information").forEach(item -> items.add(item.deepCopy()));
    checkpoint.path("extraInformation").forEach(item -> items.add(item.deepCopy()));
    return body;
  }
}
