package no.forkant.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract's files on the class path. */
final class ContractFiles {

  private ContractFiles() {}

  /** Returns the schema with the file name {@code name}, as a tree of the caller's own. */
  static ObjectNode schema(String name) {
    try (InputStream file = ContractFiles.class.getResourceAsStream("/contract/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the class path lacks contract/" + name);
      }
      return (ObjectNode) JsonMapper.shared().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
