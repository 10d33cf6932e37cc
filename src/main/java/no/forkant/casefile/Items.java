package no.forkant.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds information items in a tree, wherever a document of the contract may hold them. */
final class Items {

  private static final Map<String, ItemType> TYPES =
      Stream.of(ItemType.values()).collect(Collectors.toMap(ItemType::name, Function.identity()));

  private Items() {}

  /**
   * Shows every object that stands where an item should, with its pointer: in a case file, a
   * report, a timeline case or an array of them, and in relations.
   */
  static void in(JsonNode document, BiConsumer<JsonNode, String> visitor) {
    Trees.each(
        document,
        (part, pointer) -> {
          list(part.path("information"), pointer + "/information", visitor);
          Trees.elements(
              part.path("checkpoints"),
              pointer + "/checkpoints",
              (point, at) ->
                  list(point.path("extraInformation"), at + "/extraInformation", visitor));
        });
  }

  /** Shows every item of one list, and those within its relations. */
  static void list(JsonNode list, String pointer, BiConsumer<JsonNode, String> visitor) {
    Trees.elements(list, pointer, (item, at) -> one(item, at, visitor));
  }

  /** Returns the type of an item, or nothing if it has none that the contract knows. */
  static Optional<ItemType> type(JsonNode item) {
    return Optional.ofNullable(TYPES.get(item.path("type").stringValue("")));
  }

  private static void one(JsonNode item, String pointer, BiConsumer<JsonNode, String> visitor) {
    visitor.accept(item, pointer);
    JsonNode other = item.path("content").path("of");
    if (other.isObject() && type(item).orElse(null) == ItemType.RELATION) {
      one(other, pointer + "/content/of", visitor);
    }
  }
}
