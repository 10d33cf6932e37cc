package no.forkant.oversight;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Merges what a scenario tells over its base: by name, a null removes; items by id. */
final class Merge {

  private Merge() {}

  /** Returns {@code base} with {@code over} merged over it; items are added, or replaced by id. */
  static ObjectNode caseFile(ObjectNode base, JsonNode over) {
    ArrayNode items = items(base.path("information"));
    merge(base, over);
    Map<String, JsonNode> byId = byId(items);
    over.path("information").forEach(item -> byId.put(item.path("id").asString(""), item));
    put(base, byId);
    return base;
  }

  /** Returns a checkpoint's case file with the changes of a counter-case. */
  static ObjectNode counterCase(ObjectNode base, JsonNode change) {
    for (String name : new String[] {"matter", "party", "asOf", "knownAt", "lawAsOf"}) {
      if (change.has(name)) {
        ObjectNode over = JsonNodeFactory.instance.objectNode();
        over.set(name, change.path(name));
        merge(base, over);
      }
    }
    if (change.has("asOf") && !change.has("knownAt")) {
      base.put("knownAt", change.path("asOf").asString() + "T23:59:59Z");
    }
    Map<String, JsonNode> byId = byId(items(base.path("information")));
    change.path("remove").forEach(id -> byId.remove(id.asString()));
    change
        .path("change")
        .properties()
        .forEach(
            item -> {
              ObjectNode told = (ObjectNode) byId.get(item.getKey());
              if (told == null) {
                throw new IllegalArgumentException("no item " + item.getKey());
              }
              merge(told, item.getValue());
            });
    change.path("add").forEach(item -> byId.put(item.path("id").asString(""), item));
    put(base, byId);
    return base;
  }

  private static ArrayNode items(JsonNode list) {
    return list.isArray() ? (ArrayNode) list.deepCopy() : JsonNodeFactory.instance.arrayNode();
  }

  private static Map<String, JsonNode> byId(ArrayNode items) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(item.path("id").asString(""), item));
    return byId;
  }

  private static void put(ObjectNode base, Map<String, JsonNode> items) {
    ArrayNode list = base.putArray("information");
    items.values().forEach(list::add);
  }

  private static void merge(ObjectNode base, JsonNode over) {
    for (Map.Entry<String, JsonNode> field : over.properties()) {
      JsonNode told = field.getValue();
      if (told.isNull()) {
        base.remove(field.getKey());
      } else if (told.isObject() && base.path(field.getKey()).isObject()) {
        merge((ObjectNode) base.path(field.getKey()), told);
      } else {
        base.set(field.getKey(), told.deepCopy());
      }
    }
  }
}
