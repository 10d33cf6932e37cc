package no.forkant.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of an object in any order, for records in which the type of one field stands in
 * another. Every field must be asked for: what is left over at the end is unknown.
 */
final class FieldReader {

  private final DeserializationContext context;
  private final Class<?> record;
  private final Map<String, JsonNode> fields = new HashMap<>();

  FieldReader(JsonParser parser, DeserializationContext context, Class<?> record) {
    this.context = context;
    this.record = record;
    context.readTree(parser).forEachEntry(fields::put);
  }

  /** Returns the value of a field; an absent field is an error. */
  <T> T required(String name, Class<T> type) {
    JsonNode value = fields.remove(name);
    if (value == null) {
      return context.reportInputMismatch(record, "missing field '%s'", name);
    }
    return read(name, value, context.constructType(type));
  }

  /** Returns the value of a field, or null if it is absent. */
  <T> @Nullable T optional(String name, Class<T> type) {
    JsonNode value = fields.remove(name);
    return value == null ? null : read(name, value, context.constructType(type));
  }

  /** Returns the list in a field, or null if it is absent. */
  <T> @Nullable List<T> list(String name, Class<T> element) {
    JsonNode value = fields.remove(name);
    JavaType type = context.getTypeFactory().constructCollectionType(List.class, element);
    return value == null ? null : read(name, value, type);
  }

  /** Refuses fields that nothing asked for. */
  void end() {
    if (!fields.isEmpty()) {
      context.reportInputMismatch(record, "unknown field");
    }
  }

  private <T> T read(String name, JsonNode value, JavaType type) {
    try {
      return context.readTreeAsValue(value, type);
    } catch (JacksonException e) {
      throw e.prependPath(record, name);
    }
  }
}
