package no.forkant.casefile;

import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Finds parties and matters in a tree, wherever a document of the contract may hold them. */
final class Parts {

  private Parts() {}

  /** Shows every party with its pointer. */
  static void parties(JsonNode document, BiConsumer<JsonNode, String> visitor) {
    Trees.each(document, (part, pointer) -> field(part, pointer, "party", visitor));
  }

  /** Shows the matter of a case file, or those of a timeline case, with their pointers. */
  static void matters(JsonNode document, BiConsumer<JsonNode, String> visitor) {
    Trees.each(
        document,
        (part, pointer) -> {
          field(part, pointer, "matter", visitor);
          Trees.elements(
              part.path("checkpoints"),
              pointer + "/checkpoints",
              (point, at) -> field(point, at, "matter", visitor));
        });
  }

  private static void field(
      JsonNode object, String pointer, String name, BiConsumer<JsonNode, String> visitor) {
    JsonNode value = object.get(name);
    if (value != null) {
      visitor.accept(value, Pointers.below(pointer, name));
    }
  }
}
