package no.forkant.casefile;

import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Ways through a tree of which nothing is known yet: what is of another type is passed over. */
final class Trees {

  private Trees() {}

  /** Shows the elements of a list with their pointers; shows nothing if there is no list. */
  static void elements(JsonNode list, String pointer, BiConsumer<JsonNode, String> visitor) {
    if (list.isArray()) {
      for (int index = 0; index < list.size(); index++) {
        visitor.accept(list.get(index), Pointers.below(pointer, index));
      }
    }
  }

  /** Shows the document, or each of its elements if it is a list. */
  static void each(JsonNode document, BiConsumer<JsonNode, String> visitor) {
    if (document.isArray()) {
      elements(document, "", visitor);
    } else {
      visitor.accept(document, "");
    }
  }

  /** Shows every object from {@code node} down, with its pointer. */
  static void objects(JsonNode node, String pointer, BiConsumer<JsonNode, String> visitor) {
    if (node.isObject()) {
      visitor.accept(node, pointer);
      node.forEachEntry(
          (name, value) -> {
            if (value.isContainer()) {
              objects(value, Pointers.below(pointer, name), visitor);
            }
          });
    } else {
      elements(node, pointer, (element, at) -> objects(element, at, visitor));
    }
  }

  /** Returns the text of a field, or an empty text if there is none. */
  static String text(JsonNode object, String name) {
    return object.path(name).stringValue("");
  }
}
