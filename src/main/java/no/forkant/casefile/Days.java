package no.forkant.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Days and instants in a tree that may hold anything. */
final class Days {

  private Days() {}

  /** Returns the day in the field, or nothing if there is no possible one. */
  static Optional<LocalDate> day(JsonNode object, String name) {
    return Optional.ofNullable(IsoTexts.day(Trees.text(object, name)));
  }

  /** Returns the instant in the field, or nothing if there is no possible one. */
  static Optional<Instant> instant(JsonNode object, String name) {
    String text = Trees.text(object, name);
    Instant usual = IsoTexts.instant(text);
    return usual == null ? unusual(text) : Optional.of(usual);
  }

  private static Optional<Instant> unusual(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
