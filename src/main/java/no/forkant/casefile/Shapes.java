package no.forkant.casefile;

import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The shapes that single keywords of a schema ask for. */
final class Shapes {

  /** Days in their usual form, which are all that the contract takes. */
  static final Shape DAY = value -> value.isString() && IsoTexts.day(value.stringValue()) != null;

  /** Instants in their usual form. */
  static final Shape INSTANT =
      value -> value.isString() && IsoTexts.instant(value.stringValue()) != null;

  private static final Map<String, Shape> TYPES =
      Map.of(
          "object", JsonNode::isObject,
          "array", JsonNode::isArray,
          "string", JsonNode::isString,
          "integer", JsonNode::isIntegralNumber,
          "number", JsonNode::isNumber,
          "boolean", JsonNode::isBoolean,
          "null", JsonNode::isNull);

  private Shapes() {}

  static Shape type(JsonNode name) {
    return TYPES.getOrDefault(name.asString(""), Shape.UNKNOWN);
  }

  /** One of some texts; values of other types are left to the validator. */
  static Shape oneOf(JsonNode values) {
    Set<String> texts =
        values
            .valueStream()
            .filter(JsonNode::isString)
            .map(JsonNode::stringValue)
            .collect(Collectors.toUnmodifiableSet());
    return value -> value.isString() && texts.contains(value.stringValue());
  }

  static Shape constant(JsonNode constant) {
    String text = constant.asString("");
    return constant.isString()
        ? value -> value.isString() && value.stringValue().equals(text)
        : Shape.UNKNOWN;
  }

  static Shape pattern(JsonNode pattern) {
    RegularExpression expression = expression(pattern.stringValue());
    return value -> value.isString() && expression.matches(value.stringValue());
  }

  /** The expression is the validator's, so that both read it alike. */
  private static RegularExpression expression(String pattern) {
    return JDKRegularExpressionFactory.getInstance().getRegularExpression(pattern);
  }

  static Shape minimum(JsonNode limit) {
    double least = limit.doubleValue();
    return value -> isExact(value) && value.doubleValue() >= least;
  }

  static Shape maximum(JsonNode limit) {
    double most = limit.doubleValue();
    return value -> isExact(value) && value.doubleValue() <= most;
  }

  /** Larger numbers could change when they become doubles. */
  private static boolean isExact(JsonNode value) {
    return value.isInt() || value.isDouble();
  }

  /** What fits all of some shapes. */
  static Shape all(Collection<Shape> shapes) {
    Shape[] demands = shapes.toArray(Shape[]::new);
    return value -> {
      for (Shape demand : demands) {
        if (!demand.surelyFits(value)) {
          return false;
        }
      }
      return true;
    };
  }

  static Shape items(Shape item) {
    return list -> {
      for (JsonNode value : list) {
        if (!item.surelyFits(value)) {
          return false;
        }
      }
      return list.isArray();
    };
  }

  static Shape required(JsonNode names) {
    String[] required = names.valueStream().map(JsonNode::stringValue).toArray(String[]::new);
    return object -> {
      for (String name : required) {
        if (!object.has(name)) {
          return false;
        }
      }
      return true;
    };
  }

  /** An object with these properties and no other. */
  static Shape closed(Map<String, Shape> properties) {
    return object -> {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        Shape shape = properties.getOrDefault(member.getKey(), Shape.UNKNOWN);
        if (!shape.surelyFits(member.getValue())) {
          return false;
        }
      }
      return object.isObject();
    };
  }

  /** An object with properties of one shape, whose names are of one pattern. */
  static Shape named(String pattern, Shape property) {
    RegularExpression expression = expression(pattern);
    return object -> {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        if (!expression.matches(member.getKey()) || !property.surelyFits(member.getValue())) {
          return false;
        }
      }
      return object.isObject();
    };
  }

  /** An object that may have these properties and any other. */
  static Shape open(Map<String, Shape> properties) {
    return object -> {
      for (Map.Entry<String, Shape> property : properties.entrySet()) {
        JsonNode value = object.get(property.getKey());
        if (value != null && !property.getValue().surelyFits(value)) {
          return false;
        }
      }
      return object.isObject();
    };
  }

  /** An object in which the text of one property tells which further shape it has, if any. */
  static Shape guided(String guide, Map<String, Shape> shapes) {
    return object -> {
      JsonNode told = object.get(guide);
      Shape shape = told == null || !told.isString() ? null : shapes.get(told.stringValue());
      return object.isObject() && (shape == null || shape.surelyFits(object));
    };
  }
}
