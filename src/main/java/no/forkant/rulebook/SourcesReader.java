package no.forkant.rulebook;

import java.util.HashMap;
import java.util.Map;
import no.forkant.law.Source;
import no.forkant.law.SourceKind;
import no.forkant.law.Sources;
import tools.jackson.databind.JsonNode;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

  private SourcesReader() {}

  static Sources read(JsonNode file, Violations violations) {
    Reading reading = new Reading(new Sources(Map.of()), violations);
    Map<String, Source> byId = new HashMap<>();
    file.path("sources")
        .properties()
        .forEach(
            entry -> {
              String where = "sources.yaml " + entry.getKey();
              JsonNode told = entry.getValue();
              SourceKind kind =
                  reading.constant(SourceKind.class, told.path("kind").asString(""), where);
              byId.put(
                  entry.getKey(),
                  new Source(
                      entry.getKey(),
                      kind == null ? SourceKind.PRACTICE : kind,
                      told.path("short").asString(entry.getKey()),
                      reading.day(told.path("commencement").asString(""), where),
                      told.path("under").isString() ? told.path("under").asString() : null));
            });
    byId.values()
        .forEach(
            source ->
                violations.unless(
                    source.under() == null || byId.containsKey(source.under()),
                    "sources.yaml " + source.id(),
                    "is under an unknown source"));
    return new Sources(byId);
  }
}
