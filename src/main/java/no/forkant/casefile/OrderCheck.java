package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Refuses days in the wrong order: released before held, decided before offence. */
final class OrderCheck implements Check {

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("offenceOn", "decidedOn"),
          new Pair("decidedOn", "finalOn"),
          new Pair("offenceOn", "finalOn"),
          new Pair("from", "to"),
          new Pair("since", "until"),
          new Pair("heldOn", "releasedOn"),
          new Pair("lostOn", "reportedOn"),
          new Pair("issuedOn", "validTo"),
          new Pair("startedOn", "passedOn"),
          new Pair("passedOn", "validTo"),
          new Pair("openedOn", "closedOn"),
          new Pair("demandedOn", "deadline"),
          new Pair("grantedOn", "validTo"));

  /** Shows the names of the days that are held against each other, the earlier first. */
  static void pairs(BiConsumer<String, String> visitor) {
    PAIRS.forEach(pair -> visitor.accept(pair.first(), pair.last()));
  }

  @Override
  public void check(JsonNode document, Faults faults) {
    Items.in(document, (item, pointer) -> item(item, pointer, faults));
    Parts.parties(document, (party, at) -> all(party, at, faults));
    Parts.matters(document, (matter, at) -> all(matter, at, faults));
  }

  private static void all(JsonNode node, String pointer, Faults faults) {
    Trees.objects(
        node, pointer, (object, at) -> PAIRS.forEach(pair -> pair.check(object, at, null, faults)));
  }

  private static void item(JsonNode item, String pointer, Faults faults) {
    LocalDate roughly = roughDay(item).orElse(null);
    Contents.objects(
        item,
        pointer,
        (object, at) -> PAIRS.forEach(pair -> pair.check(object, at, roughly, faults)));
  }

  /** A day known only as a month or a year stands for many: it is held against no other. */
  private static Optional<LocalDate> roughDay(JsonNode item) {
    String precision = Trees.text(item, "occurredPrecision");
    boolean exact = precision.isEmpty() || precision.equals(Precision.DAY.name());
    return exact ? Optional.empty() : Days.day(item, "occurredOn");
  }

  private record Pair(String first, String last) {

    void check(JsonNode object, String pointer, @Nullable LocalDate roughly, Faults faults) {
      if (!object.has(first) || !object.has(last) || faults.has(pointer + "/" + first)) {
        return;
      }
      Optional<LocalDate> start = Days.day(object, first).filter(day -> !day.equals(roughly));
      Optional<LocalDate> end = Days.day(object, last).filter(day -> !day.equals(roughly));
      if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
        faults.add(pointer + "/" + last, FaultCode.DAY_ORDER, first);
      }
    }
  }
}
