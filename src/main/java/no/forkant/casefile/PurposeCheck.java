package no.forkant.casefile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Refuses a weapons matter whose purpose cannot go with its variant; the variant decides. A variant
 * that the law gives for one purpose takes only that one. Variants that the law opens for several
 * purposes, or that it defines by something else than purpose, are left out: they take any, and
 * where the law refuses a purpose under such a variant, a rule says so.
 */
final class PurposeCheck implements Check {

  private static final Set<String> HUNTING = Set.of("HUNTING");
  private static final Set<String> SPORT = Set.of("SPORT");
  private static final Set<String> COLLECTING = Set.of("COLLECTING");
  private static final Set<String> TRADE = Set.of("TRADE");

  /** Protection is what a weapon against polar bears, and guards on ships, are for. */
  private static final Map<String, Set<String>> PURPOSES =
      Map.ofEntries(
          entry("HUNT", HUNTING),
          entry("HUNT-X", HUNTING),
          entry("SPORT-H", SPORT),
          entry("SPORT-L", SPORT),
          entry("SPORT-R", SPORT),
          entry("SPORT-S", SPORT),
          entry("MAG-P", SPORT),
          entry("YOUTH-18H", SPORT),
          entry("COLL", COLLECTING),
          entry("COLL-S", COLLECTING),
          entry("COLL-A", COLLECTING),
          entry("SERVICE", Set.of("SERVICE")),
          entry("BEAR", Set.of("POLAR_BEAR", "SELF_PROTECTION")),
          entry("ANIMAL", Set.of("ANIMAL_CONTROL")),
          entry("MUSEUM", Set.of("MUSEUM", "COLLECTING", "CULTURE")),
          entry("DEALER", TRADE),
          entry("WORKSHOP", Set.of("TRADE", "OTHER")));

  @Override
  public void check(JsonNode document, Faults faults) {
    Parts.matters(document, (matter, pointer) -> matter(matter, pointer, faults));
  }

  private static void matter(JsonNode matter, String pointer, Faults faults) {
    String purpose = Trees.text(matter.path("details"), "purpose");
    if (!purpose.isEmpty() && Trees.text(matter, "permit").equals(Permit.WEAPON.name())) {
      Set<String> possible = PURPOSES.get(Trees.text(matter, "variant"));
      if (possible != null && !possible.contains(purpose)) {
        faults.add(pointer + "/details/purpose", FaultCode.CONTRADICTION, "variant");
      }
    }
  }
}
