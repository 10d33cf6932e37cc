package no.forkant.casefile;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Lists the fields and values of a schema in the words of {@link CaseFileGenerator#seen}. */
final class SchemaLines {

  private SchemaLines() {}

  static void collect(String place, JsonNode form, Set<String> lines) {
    form.path("enum").forEach(value -> lines.add(place + "=" + value.asString()));
    form.path("properties")
        .forEachEntry(
            (name, value) -> {
              lines.add(place + "." + name);
              collect(place + "." + name, value, lines);
            });
    if (form.has("items")) {
      collect(place, form.get("items"), lines);
    }
  }
}
