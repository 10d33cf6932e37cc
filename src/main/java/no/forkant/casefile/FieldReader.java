package no.forkant.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/**
 * Reads an object in which one field, the guide, tells the class of another, the guided one, in
 * whatever order they stand.
 *
 * @param <G> the class of the guide
 */
final class FieldReader<G> {

  /**
   * What the fields of a record are.
   *
   * @param record the record, for messages
   * @param types the class of every field but the guided one
   * @param guide the name of the guide
   * @param guided the name of the guided field
   * @param guidance leads from the guide to the class of the guided field
   */
  record Form<G>(
      Class<?> record,
      Map<String, JavaType> types,
      String guide,
      String guided,
      Function<G, Class<?>> guidance) {}

  private final Form<G> form;
  private final DeserializationContext context;
  private final Map<String, Object> values = new HashMap<>();
  private @Nullable JsonNode waiting;

  private FieldReader(Form<G> form, DeserializationContext context) {
    this.form = form;
    this.context = context;
  }

  /** Reads the object that {@code parser} stands at. */
  static <G> FieldReader<G> read(Form<G> form, JsonParser parser, DeserializationContext context) {
    FieldReader<G> fields = new FieldReader<>(form, context);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      parser.nextToken();
    }
    for (; parser.currentToken() == JsonToken.PROPERTY_NAME; parser.nextToken()) {
      fields.field(parser);
    }
    fields.guided();
    return fields;
  }

  /** Returns the value of a field; an absent one is an error. */
  <T> T required(String name) {
    T value = optional(name);
    return value == null
        ? context.reportInputMismatch(form.record(), "missing field '%s'", name)
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
      if (name.equals(form.guided())) {
        waiting = context.readTree(parser);
      } else {
        values.put(name, value(name, parser));
      }
    } catch (JacksonException e) {
      throw e.prependPath(form.record(), name);
    }
  }

  private Object value(String name, JsonParser parser) {
    JavaType type = form.types().get(name);
    if (type == null) {
      return context.reportInputMismatch(form.record(), "unknown field");
    }
    return parser.currentToken() == JsonToken.VALUE_NULL
        ? context.findRootValueDeserializer(type).getNullValue(context)
        : context.readValue(parser, type);
  }

  private void guided() {
    if (waiting != null) {
      try {
        Class<?> type = form.guidance().apply(required(form.guide()));
        values.put(form.guided(), context.readTreeAsValue(waiting, type));
      } catch (JacksonException e) {
        throw e.prependPath(form.record(), form.guided());
      }
    }
  }
}
