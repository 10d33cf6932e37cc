package no.forkant.casefile;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Refuses items about a person whom the party does not name. Reports of information name no
 * persons, and are not checked. What an item {@code replaces} may be unknown here.
 */
final class ReferenceCheck implements Check {

  @Override
  public void check(JsonNode document, Faults faults) {
    Trees.each(
        document,
        (part, pointer) -> {
          Set<String> persons = persons(part.path("party"));
          Items.in(
              part,
              (item, at) -> {
                String about = Trees.text(item, "about");
                if (!about.isEmpty() && !persons.contains(about)) {
                  faults.add(pointer + at + "/about", FaultCode.UNKNOWN_PERSON);
                }
              });
        });
  }

  private static Set<String> persons(JsonNode party) {
    Set<String> ids = new HashSet<>();
    Trees.elements(party.path("persons"), "", (person, at) -> ids.add(Trees.text(person, "id")));
    return ids;
  }
}
