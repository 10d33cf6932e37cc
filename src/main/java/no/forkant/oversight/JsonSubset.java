package no.forkant.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Holds a part of a JSON document against the whole: what stands in the part must stand in the
 * whole.
 */
final class JsonSubset {

  private JsonSubset() {}

  /**
   * Returns where {@code whole} lacks what {@code part} expects; empty if it holds everything. Of a
   * list, each expected element must match some element; an expected empty list must be empty.
   */
  static List<String> differences(JsonNode part, JsonNode whole) {
    List<String> found = new ArrayList<>();
    compare("", part, whole, found);
    return found;
  }

  private static void compare(String where, JsonNode part, JsonNode whole, List<String> found) {
    if (part.isObject() && whole.isObject()) {
      for (Map.Entry<String, JsonNode> field : part.properties()) {
        compare(where + "/" + field.getKey(), field.getValue(), whole.path(field.getKey()), found);
      }
    } else if (part.isArray() && whole.isArray()) {
      compareLists(where, part, whole, found);
    } else if (!isSame(part, whole)) {
      found.add(where + ": expected " + part + " but was " + whole);
    }
  }

  private static void compareLists(
      String where, JsonNode part, JsonNode whole, List<String> found) {
    if (part.isEmpty() && !whole.isEmpty()) {
      found.add(where + ": expected nothing but was " + whole);
    }
    for (JsonNode wanted : part) {
      boolean there = false;
      for (JsonNode one : whole) {
        there |= differences(wanted, one).isEmpty();
      }
      if (!there) {
        found.add(where + ": lacks " + wanted + " in " + whole);
      }
    }
  }

  private static boolean isSame(JsonNode part, JsonNode whole) {
    if (part.isNumber() && whole.isNumber()) {
      return part.decimalValue().compareTo(whole.decimalValue()) == 0;
    }
    if (part.isNull()) {
      return whole.isNull() || whole.isMissingNode();
    }
    return part.equals(whole);
  }
}
