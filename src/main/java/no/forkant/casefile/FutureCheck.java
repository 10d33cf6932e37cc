package no.forkant.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what has happened on a day that is still to come. Only the service's clock counts, never
 * the day that the case is assessed on; ends, deadlines and the like may lie ahead. The calendar is
 * that of Norway.
 */
final class FutureCheck implements Check {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final Set<String> OF_MATTER = Set.of("receivedOn", "grantedOn");
  private static final Set<String> OF_BIRTH = Set.of("birthDate", "userBirthDate");

  private final Clock clock;

  FutureCheck(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void check(JsonNode document, Faults faults) {
    Instant now = clock.instant();
    Pass pass = new Pass(now, now.atZone(NORWAY).toLocalDate(), faults);
    Items.in(document, pass::item);
    Parts.parties(document, pass::births);
    Parts.matters(document, pass::matter);
  }

  private record Pass(Instant now, LocalDate today, Faults faults) {

    void item(JsonNode item, String pointer) {
      day(item, "occurredOn", pointer);
      if (Days.instant(item, "recordedAt").filter(now::isBefore).isPresent()) {
        faults.add(pointer + "/recordedAt", FaultCode.FUTURE_DAY);
      }
      Contents.objects(item, pointer, this::happened);
    }

    void births(JsonNode party, String pointer) {
      Trees.objects(
          party, pointer, (object, at) -> OF_BIRTH.forEach(name -> day(object, name, at)));
    }

    void matter(JsonNode matter, String pointer) {
      OF_MATTER.forEach(name -> day(matter, name, pointer));
      births(matter, pointer);
    }

    private void happened(JsonNode object, String pointer) {
      object.forEachEntry(
          (name, value) -> {
            if (name.endsWith("On") && !name.equals("closedOn")) {
              day(object, name, pointer);
            }
          });
    }

    private void day(JsonNode object, String name, String pointer) {
      if (Days.day(object, name).filter(today::isBefore).isPresent()) {
        faults.add(pointer + "/" + name, FaultCode.FUTURE_DAY);
      }
    }
  }
}
