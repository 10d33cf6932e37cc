package no.forkant.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says in the contract's words what a schema validator found. */
final class SchemaFaults {

  private SchemaFaults() {}

  /** Returns the fault for one finding in a value that stands at {@code base}; never null. */
  static Fault of(Error error, String base) {
    String pointer = base + pointer(error.getInstanceLocation());
    return switch (error.getKeyword()) {
      case "required" ->
          Fault.at(Pointers.below(pointer, error.getProperty()), FaultCode.MISSING_FIELD);
      case "additionalProperties" ->
          Fault.at(Pointers.below(pointer, error.getProperty()), FaultCode.UNKNOWN_FIELD);
      case "false" -> Fault.at(pointer, FaultCode.MISPLACED_FIELD);
      case "type" -> Fault.at(pointer, FaultCode.WRONG_TYPE, expectedType(error));
      case "enum", "const" -> value(error, pointer);
      case "pattern", "format" -> Fault.at(pointer, form(error));
      case "minimum", "maximum" -> Fault.at(pointer, FaultCode.OUT_OF_RANGE);
      case "minItems", "minProperties" -> Fault.at(pointer, FaultCode.TOO_FEW);
      case "uniqueItems" -> Fault.at(pointer, FaultCode.DUPLICATE_VALUE);
      default -> Fault.at(pointer, FaultCode.WRONG_FORM);
    };
  }

  private static String pointer(NodePath path) {
    StringBuilder pointer = new StringBuilder();
    for (int index = 0; index < path.getNameCount(); index++) {
      Object step = path.getElement(index);
      pointer.append(Pointers.below("", String.valueOf(step)));
    }
    return pointer.toString();
  }

  private static String expectedType(Error error) {
    JsonNode type = error.getSchemaNode();
    return type != null && type.isString() ? type.stringValue() : "";
  }

  private static Fault value(Error error, String pointer) {
    JsonNode value = error.getInstanceNode();
    if (value != null && !value.isString()) {
      return Fault.at(pointer, FaultCode.WRONG_TYPE, "string");
    }
    JsonNode allowed = error.getSchemaNode();
    String names =
        allowed != null && allowed.isArray()
            ? allowed.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
            : "";
    return Fault.at(pointer, FaultCode.UNKNOWN_VALUE, names);
  }

  /** The form is known by the definition that asks for it. */
  private static FaultCode form(Error error) {
    String definition = error.getSchemaLocation().toString();
    if (definition.contains("/$defs/date/")) {
      return FaultCode.IMPOSSIBLE_DATE;
    } else if (definition.contains("/$defs/instant/")) {
      return FaultCode.IMPOSSIBLE_INSTANT;
    } else if (definition.contains("/$defs/text/")) {
      return FaultCode.EMPTY_TEXT;
    } else if (definition.contains("/nationalId/")) {
      return FaultCode.INVALID_IDENTITY_NUMBER;
    } else if (definition.contains("/organisationNumber/")) {
      return FaultCode.INVALID_ORGANISATION_NUMBER;
    }
    return FaultCode.WRONG_FORM;
  }
}
