package no.forkant.casefile;

import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Ways through the content of one item. */
final class Contents {

  private Contents() {}

  /** Shows the content and every object in it, but not the other item that a relation holds. */
  static void objects(JsonNode item, String pointer, BiConsumer<JsonNode, String> visitor) {
    JsonNode content = item.path("content");
    if (content.isObject()) {
      String at = pointer + "/content";
      visitor.accept(content, at);
      content.forEachEntry(
          (name, value) -> {
            if (value.isContainer() && !name.equals("of")) {
              Trees.objects(value, Pointers.below(at, name), visitor);
            }
          });
    }
  }
}
