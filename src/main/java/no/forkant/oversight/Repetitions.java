package no.forkant.oversight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The case files that one scenario stands for: its own, or one for each of the {@code variants} and
 * {@code lawDays} that it lists.
 */
final class Repetitions {

  private Repetitions() {}

  /**
   * Returns case files by what they are repeated for, in order; never null, never empty.
   *
   * @param given the case file that is repeated; never null
   * @param told the scenario, with its lists if it has any; never null
   */
  static Map<String, JsonNode> of(JsonNode given, JsonNode told) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    for (String variant : listed(told.path("variants"))) {
      for (String day : listed(told.path("lawDays"))) {
        all.put(suffix(variant) + suffix(day), repeated(given, variant, day));
      }
    }
    return all;
  }

  /** What a list names; one empty text, which changes nothing, where there is no list. */
  private static List<String> listed(JsonNode list) {
    List<String> found = new ArrayList<>();
    list.forEach(one -> found.add(one.asString()));
    return found.isEmpty() ? List.of("") : found;
  }

  private static String suffix(String what) {
    return what.isEmpty() ? "" : ", " + what;
  }

  private static JsonNode repeated(JsonNode given, String variant, String lawDay) {
    JsonNode copy = given.deepCopy();
    if (!variant.isEmpty() && copy.path("matter") instanceof ObjectNode matter) {
      matter.put("variant", variant);
    }
    if (!lawDay.isEmpty() && copy instanceof ObjectNode file) {
      file.put("lawAsOf", lawDay);
    }
    return copy;
  }
}
