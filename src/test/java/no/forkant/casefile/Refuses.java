package no.forkant.casefile;

import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Tells whether one check finds anything wrong with a document. */
record Refuses(Check check) implements Predicate<JsonNode> {

  @Override
  public boolean test(JsonNode document) {
    Faults faults = new Faults();
    check.check(document, faults);
    return !faults.isEmpty();
  }
}
