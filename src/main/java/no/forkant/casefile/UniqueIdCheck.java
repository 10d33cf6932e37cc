package no.forkant.casefile;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Refuses ids that are used twice: of items, those in relations included, of persons, and of
 * checkpoints. A checkpoint's own items share the ids of its case, but not those of other
 * checkpoints, which are read on other days.
 */
final class UniqueIdCheck implements Check {

  @Override
  public void check(JsonNode document, Faults faults) {
    Trees.each(document, (part, pointer) -> items(part, pointer, faults));
    Parts.parties(
        document,
        (party, at) -> unique(party.path("persons"), at + "/persons", new HashSet<>(), faults));
  }

  private static void items(JsonNode part, String pointer, Faults faults) {
    Set<String> ids = new HashSet<>();
    Items.list(
        part.path("information"),
        pointer + "/information",
        (item, at) -> claim(item, at, ids, faults));
    JsonNode checkpoints = part.path("checkpoints");
    unique(checkpoints, pointer + "/checkpoints", new HashSet<>(), faults);
    Trees.elements(
        checkpoints,
        pointer + "/checkpoints",
        (point, at) -> {
          Set<String> known = new HashSet<>(ids);
          Items.list(
              point.path("extraInformation"),
              at + "/extraInformation",
              (item, below) -> claim(item, below, known, faults));
        });
  }

  private static void unique(JsonNode list, String pointer, Set<String> ids, Faults faults) {
    Trees.elements(list, pointer, (element, at) -> claim(element, at, ids, faults));
  }

  private static void claim(JsonNode object, String pointer, Set<String> ids, Faults faults) {
    String id = Trees.text(object, "id");
    if (!id.isEmpty() && !ids.add(id)) {
      faults.add(pointer + "/id", FaultCode.DUPLICATE_ID);
    }
  }
}
