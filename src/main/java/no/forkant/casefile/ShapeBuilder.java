package no.forkant.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Builds the shape of documents that surely keep to a schema. It knows the keywords that the
 * contract uses, each in the way it is used there; no document surely fits a schema with others, so
 * that the validator must decide.
 */
final class ShapeBuilder {

  private static final String DEFINITIONS = "#/$defs/";
  private static final Set<String> WITHOUT_DEMANDS =
      Set.of("$schema", "$id", "$defs", "$comment", "title");

  private final Map<String, Shape> definitions = new HashMap<>();

  private ShapeBuilder() {}

  /** Returns the shape of documents that surely keep to {@code schema}. */
  static Shape of(JsonNode schema) {
    ShapeBuilder builder = new ShapeBuilder();
    schema
        .path("$defs")
        .forEachEntry((name, form) -> builder.definitions.put(name, builder.shape(form)));
    builder.definitions.replace("date", Shapes.DAY);
    builder.definitions.replace("instant", Shapes.INSTANT);
    return builder.shape(schema);
  }

  private Shape shape(JsonNode schema) {
    if (!schema.isObject()) {
      return Shape.UNKNOWN;
    }
    return Shapes.all(
        schema
            .propertyStream()
            .filter(keyword -> !WITHOUT_DEMANDS.contains(keyword.getKey()))
            .map(keyword -> demand(keyword.getKey(), keyword.getValue(), schema))
            .toList());
  }

  private Shape demand(String keyword, JsonNode value, JsonNode schema) {
    return switch (keyword) {
      case "$ref" -> reference(value.stringValue());
      case "type" -> Shapes.type(value);
      case "enum" -> Shapes.oneOf(value);
      case "const" -> Shapes.constant(value);
      case "pattern" -> Shapes.pattern(value);
      case "minimum" -> Shapes.minimum(value);
      case "maximum" -> Shapes.maximum(value);
      case "items" -> Shapes.items(shape(value));
      case "required" -> Shapes.required(value);
      case "properties" -> properties(value, schema.path("additionalProperties"));
      case "patternProperties" -> named(value, schema);
      case "additionalProperties" -> additional(value, schema);
      case "anyOf" -> anyOf(value);
      case "allOf" -> allOf(value);
      default -> Shape.UNKNOWN;
    };
  }

  /** Definitions may lead to themselves, and are looked up when a value is there. */
  private Shape reference(String place) {
    if (!place.startsWith(DEFINITIONS)) {
      return Shape.UNKNOWN;
    }
    String name = place.substring(DEFINITIONS.length());
    return value -> definitions.getOrDefault(name, Shape.UNKNOWN).surelyFits(value);
  }

  private Shape properties(JsonNode forms, JsonNode additional) {
    Map<String, Shape> properties = new HashMap<>();
    forms.forEachEntry((name, form) -> properties.put(name, shape(form)));
    return additional.isMissingNode() ? Shapes.open(properties) : Shapes.closed(properties);
  }

  private Shape named(JsonNode forms, JsonNode schema) {
    boolean alone = forms.size() == 1 && !schema.has("properties");
    return alone
        ? forms
            .propertyStream()
            .map(form -> Shapes.named(form.getKey(), shape(form.getValue())))
            .reduce(Shape.UNKNOWN, (none, shape) -> shape)
        : Shape.UNKNOWN;
  }

  /** That no other property may stand there is seen to where the properties are. */
  private static Shape additional(JsonNode value, JsonNode schema) {
    boolean seenTo = schema.has("properties") || schema.has("patternProperties");
    return seenTo && value.isBoolean() && !value.booleanValue() ? any -> true : Shape.UNKNOWN;
  }

  private Shape anyOf(JsonNode forms) {
    return forms
        .valueStream()
        .map(this::shape)
        .reduce(
            Shape.UNKNOWN,
            (first, other) -> value -> first.surelyFits(value) || other.surelyFits(value));
  }

  /** Where texts of one property lead to further shapes, the text is looked up. */
  private Shape allOf(JsonNode forms) {
    Map<String, Map<String, Shape>> guided = new HashMap<>();
    for (JsonNode form : forms) {
      ShapeCondition condition = ShapeCondition.of(form);
      if (condition == null) {
        return Shape.UNKNOWN;
      }
      guided
          .computeIfAbsent(condition.property(), property -> new HashMap<>())
          .merge(
              condition.text(),
              shape(form.path("then")),
              (first, other) -> Shapes.all(List.of(first, other)));
    }
    return Shapes.all(
        guided.entrySet().stream()
            .map(entry -> Shapes.guided(entry.getKey(), entry.getValue()))
            .toList());
  }
}
