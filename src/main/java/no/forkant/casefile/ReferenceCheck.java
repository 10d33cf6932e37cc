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
          JsonNode party = part.path("party");
          JsonNode persons = party.path("persons");
          if (party.isObject() && (persons.isArray() || persons.isMissingNode())) {
            Set<String> known = ids(persons);
            Items.in(part, (item, at) -> about(item, pointer + at, known, faults));
          }
        });
  }

  private static void about(JsonNode item, String pointer, Set<String> known, Faults faults) {
    String about = Trees.text(item, "about");
    if (!about.isEmpty() && !known.contains(about)) {
      faults.add(pointer + "/about", FaultCode.UNKNOWN_PERSON);
    }
  }

  private static Set<String> ids(JsonNode persons) {
    Set<String> ids = new HashSet<>();
    Trees.elements(persons, "", (person, at) -> ids.add(Trees.text(person, "id")));
    return ids;
  }
}
