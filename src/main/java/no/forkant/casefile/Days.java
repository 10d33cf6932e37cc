package no.forkant.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Days and instants in a tree that may hold anything. */
final class Days {

  private static final int LENGTH = "2026-01-01".length();

  private Days() {}

  /** Returns the day in the field, or nothing if there is no possible one. */
  static Optional<LocalDate> day(JsonNode object, String name) {
    String text = Trees.text(object, name);
    try {
      return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Returns the instant in the field, or nothing if there is no possible one. */
  static Optional<Instant> instant(JsonNode object, String name) {
    try {
      return Optional.of(Instant.parse(Trees.text(object, name)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
