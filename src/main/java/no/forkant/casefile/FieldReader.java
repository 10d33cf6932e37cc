package no.forkant.casefile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads an object in which one field, the guide, tells the class of another, the guided one, in
 * whatever order they stand.
 *
 * @param <G> the class of the guide
 */
final class FieldReader<G extends Enum<G>> {

  /** Room for the fields of the largest record. */
  private static final int ROOM = 32;

  private final GuidedFields<G> fields;
  private final DeserializationContext context;
  private final Map<String, Object> values = new HashMap<>(ROOM);
  private @Nullable TokenBuffer waiting;

  private FieldReader(GuidedFields<G> fields, DeserializationContext context) {
    this.fields = fields;
    this.context = context;
  }

  /** Reads the object that {@code parser} stands at. */
  static <G extends Enum<G>> FieldReader<G> read(
      GuidedFields<G> fields, JsonParser parser, DeserializationContext context) {
    FieldReader<G> reader = new FieldReader<>(fields, context);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      parser.nextToken();
    }
    for (; parser.currentToken() == JsonToken.PROPERTY_NAME; parser.nextToken()) {
      reader.field(parser);
    }
    reader.guided();
    return reader;
  }

  /** Returns the value of a field; an absent one is an error. */
  <T> T required(String name) {
    T value = optional(name);
    return value == null
        ? context.reportInputMismatch(fields.record(), "missing field '%s'", name)
        : value;
  }

  /** Returns the value of a field, or null if it is absent. */
  @SuppressWarnings("unchecked")
  <T> @Nullable T optional(String name) {
    return (T) values.get(name);
  }

  private void field(JsonParser parser) {
    String name = parser.currentName();
    parser.nextToken();
    try {
      if (!name.equals(fields.guided())) {
        values.put(name, value(name, parser));
      } else if (values.containsKey(fields.guide())) {
        values.put(name, guidedValue(parser));
      } else {
        waiting = context.bufferAsCopyOfValue(parser);
      }
    } catch (JacksonException e) {
      throw e.prependPath(fields.record(), name);
    }
  }

  private Object value(String name, JsonParser parser) {
    ValueDeserializer<Object> deserializer = fields.deserializers().get(name);
    if (deserializer == null) {
      return context.reportInputMismatch(fields.record(), "unknown field");
    }
    return parser.currentToken() == JsonToken.VALUE_NULL
        ? deserializer.getNullValue(context)
        : deserializer.deserialize(parser, context);
  }

  private void guided() {
    if (waiting != null) {
      try (JsonParser parser = waiting.asParserOnFirstToken(context)) {
        values.put(fields.guided(), guidedValue(parser));
      } catch (JacksonException e) {
        throw e.prependPath(fields.record(), fields.guided());
      }
    }
  }

  private Object guidedValue(JsonParser parser) {
    G guide = required(fields.guide());
    return fields.guidedBy(guide).deserialize(parser, context);
  }
}
