package no.forkant.casefile;

import tools.jackson.databind.JsonNode;

/**
 * A rule of the contract that its schema cannot say. Checks see trees that may depart from the
 * schema, so that all faults are found at once, and pass over what they cannot read.
 */
@FunctionalInterface
interface Check {

  /** Notes every breach of the rule in {@code document}. */
  void check(JsonNode document, Faults faults);
}
