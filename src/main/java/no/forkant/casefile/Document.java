package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document as it was written, before the contract is held against it: the tree, and what is wrong
 * with the writing itself.
 *
 * @param root the tree; null if there is none to look at
 * @param faults what is wrong with the writing, such as a name that stands twice; never null
 */
public record Document(@Nullable JsonNode root, List<Fault> faults) {

  /** Copies its list, so that it can never change. */
  public Document {
    faults = List.copyOf(faults);
  }

  /** Reads JSON in UTF-8; {@code bytes} must not be null. */
  public static Document ofJson(byte[] bytes) {
    return DocumentParser.json(bytes);
  }

  /** Reads one YAML document; {@code text} must not be null. */
  public static Document ofYaml(String text) {
    return DocumentParser.yaml(text);
  }

  /** Takes a tree that was read before, such as a part of another document. */
  public static Document ofTree(JsonNode root) {
    return new Document(root, List.of());
  }

  static Document broken(FaultCode code, String... parameters) {
    return new Document(null, List.of(Fault.at("", code, parameters)));
  }
}
