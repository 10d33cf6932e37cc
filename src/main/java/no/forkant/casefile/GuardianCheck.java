package no.forkant.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Refuses guardians who cannot be told apart: a consent names a guardian by id, or by the relation
 * where only one has it.
 */
final class GuardianCheck implements Check {

  @Override
  public void check(JsonNode document, Faults faults) {
    Parts.parties(
        document,
        (party, pointer) -> guardians(party.path("guardians"), pointer + "/guardians", faults));
  }

  private static void guardians(JsonNode guardians, String pointer, Faults faults) {
    Map<String, Integer> relations = new HashMap<>();
    Trees.elements(
        guardians,
        pointer,
        (guardian, at) -> relations.merge(Trees.text(guardian, "relation"), 1, Integer::sum));
    Set<String> names = new HashSet<>();
    Trees.elements(
        guardians,
        pointer,
        (guardian, at) -> {
          String relation = Trees.text(guardian, "relation");
          String id = Trees.text(guardian, "id");
          if (!id.isEmpty() && !names.add(id)) {
            faults.add(at + "/id", FaultCode.DUPLICATE_ID);
          } else if (id.isEmpty()
              && !relation.isEmpty()
              && relations.getOrDefault(relation, 0) > 1) {
            faults.add(at + "/id", FaultCode.MISSING_FIELD);
          }
        });
  }
}
