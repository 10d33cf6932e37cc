package no.forkant.casefile;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one kind of condition that the contract's schemas make: a property holds a certain text.
 *
 * @param property the name of the property
 * @param text what it holds
 */
record ShapeCondition(String property, String text) {

  /** Returns the condition of a schema that has nothing but one and what follows, or null. */
  static @Nullable ShapeCondition of(JsonNode schema) {
    String property = schema.at("/if/required/0").asString("");
    String text = schema.path("if").path("properties").path(property).path("const").asString("");
    ShapeCondition condition = new ShapeCondition(property, text);
    return schema.size() == 2 && schema.has("then") && condition.isAllOf(schema.path("if"))
        ? condition
        : null;
  }

  private boolean isAllOf(JsonNode condition) {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.putObject("properties").putObject(property).put("const", text);
    whole.putArray("required").add(property);
    return whole.equals(condition);
  }
}
