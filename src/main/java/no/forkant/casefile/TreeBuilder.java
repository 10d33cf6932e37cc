package no.forkant.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds a tree from tokens and notes what a plain reader would let pass: names that stand twice,
 * texts and numbers that cannot be kept exactly, depth, and YAML beyond plain values.
 */
final class TreeBuilder {

  /** The most characters that a text or a name may have. */
  static final int LONGEST_TEXT = 100_000;

  /** How deep objects and lists may lie within each other. */
  static final int DEEPEST = 64;

  private static final double LARGEST_EXACT = 9_007_199_254_740_992d;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Faults faults = new Faults();
  private final Deque<String> path = new ArrayDeque<>();

  TreeBuilder(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Returns the document; a second document after the first is a fault.
   *
   * @param unreadable the fault of a text that ends too late
   * @throws tools.jackson.core.JacksonException if the text is not well-formed
   */
  Document build(FaultCode unreadable) {
    if (parser.nextToken() == null) {
      return Document.broken(FaultCode.EMPTY);
    }
    try {
      JsonNode root = value(0);
      if (parser.nextToken() != null) {
        TokenStreamLocation location = parser.currentTokenLocation();
        String place = location.getLineNr() + ":" + location.getColumnNr();
        return Document.broken(unreadable, place);
      }
      return new Document(root, faults.list());
    } catch (TooDeep tooDeep) {
      return new Document(null, faults.list());
    }
  }

  private JsonNode value(int depth) {
    refuseBeyondPlain();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(deeper(depth));
      case START_ARRAY -> array(deeper(depth));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      case VALUE_NULL -> NullNode.instance;
      default -> text();
    };
  }

  private int deeper(int depth) {
    if (depth == DEEPEST) {
      faults.add(pointer(), FaultCode.TOO_DEEP, String.valueOf(DEEPEST));
      throw new TooDeep();
    }
    return depth + 1;
  }

  private ObjectNode object(int depth) {
    ObjectNode node = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = name();
      path.addLast(name);
      parser.nextToken();
      JsonNode value = value(depth);
      if (node.has(name)) {
        faults.add(pointer(), FaultCode.DUPLICATE_KEY);
      } else {
        node.set(name, value);
      }
      path.removeLast();
    }
    return node;
  }

  private String name() {
    refuseBeyondPlain();
    String name = parser.currentName();
    if (name.length() > LONGEST_TEXT) {
      faults.add(pointer(), FaultCode.TOO_LONG, String.valueOf(LONGEST_TEXT));
    } else if (!Texts.canBeKept(name)) {
      faults.add(pointer(), FaultCode.INVALID_TEXT);
    }
    return name;
  }

  private ArrayNode array(int depth) {
    ArrayNode node = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      path.addLast(String.valueOf(node.size()));
      node.add(value(depth));
      path.removeLast();
    }
    return node;
  }

  private JsonNode text() {
    String text = parser.getString();
    if (text.length() > LONGEST_TEXT) {
      faults.add(pointer(), FaultCode.TOO_LONG, String.valueOf(LONGEST_TEXT));
    } else if (!Texts.canBeKept(text)) {
      faults.add(pointer(), FaultCode.INVALID_TEXT);
    }
    return StringNode.valueOf(text);
  }

  /** Whole numbers become whole however they are written: 3.0 is 3. */
  private JsonNode number() {
    double number = parser.getDoubleValue();
    if (!(Math.abs(number) <= LARGEST_EXACT) || isBeyondExact()) {
      faults.add(pointer(), FaultCode.OUT_OF_RANGE);
      return NODES.numberNode(0);
    }
    if (number != Math.rint(number)) {
      return NODES.numberNode(number);
    }
    return number == (int) number
        ? NODES.numberNode((int) number)
        : NODES.numberNode((long) number);
  }

  /** Tells 2^53 from 2^53 + 1, which a double cannot. */
  private boolean isBeyondExact() {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.LONG
        && Math.abs(parser.getLongValue()) > (long) LARGEST_EXACT;
  }

  /** Anchors, aliases and tags would let a few lines of YAML stand for something else. */
  private void refuseBeyondPlain() {
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
      faults.add(pointer(), FaultCode.YAML_FEATURE);
    }
  }

  /** Most documents have no fault, and need no pointer. */
  private String pointer() {
    return path.stream().map(step -> Pointers.below("", step)).collect(Collectors.joining());
  }

  /** Leaves the recursion; carries nothing. */
  private static final class TooDeep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooDeep() {
      super(null, null, false, false);
    }
  }
}
