package no.forkant.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileGenerator;
import no.forkant.casefile.CaseFileMapper;
import no.forkant.casefile.Item;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes case files that come close to the rules of one permit: items that its gate admits, on days
 * just beside the boundaries that its parameters draw. The same seed makes the same files.
 */
final class ProbingCases {

  private static final JsonMapper JSON = CaseFileMapper.mapper();

  /** Parties and matters of all kinds, to pick from. */
  private static final List<ObjectNode> POOL = pool();

  private final RuleData data;
  private final Random random;
  private final ProbingItems items;

  ProbingCases(RuleData data, long seed) {
    this.data = data;
    this.random = new Random(seed);
    this.items = new ProbingItems(data, random, new CaseFileGenerator(seed));
  }

  /** Returns the next case file, without answers. */
  CaseFile next(int mostItems) {
    LocalDate day = day();
    ObjectNode file = matching();
    file.put("asOf", day.toString()).put("knownAt", day + "T12:00:00Z");
    file.remove("lawAsOf");
    if (random.nextInt(10) == 0) {
      file.put("lawAsOf", day().toString());
    }
    List<String> persons = party((ObjectNode) file.get("party"), day);
    matter((ObjectNode) file.get("matter"), day);
    ArrayNode information = file.putArray("information");
    for (int count = random.nextInt(mostItems + 1); count > 0; count--) {
      information.add(items.next(day, persons));
    }
    return JSON.treeToValue(file, CaseFile.class);
  }

  /** Returns one more item for a case file, of the kinds that its own are of. */
  Item item(CaseFile file) {
    List<String> persons =
        file.party().personsOrNone().stream().map(person -> person.id()).toList();
    return JSON.treeToValue(items.next(file.asOf(), persons), Item.class);
  }

  private LocalDate day() {
    return switch (random.nextInt(6)) {
      case 0 -> data.turns().get(random.nextInt(data.turns().size())).plusDays(beside());
      case 1 -> LocalDate.of(2024, 2, 29).plusDays(beside());
      default -> LocalDate.of(2021, 6, 1).plusDays(random.nextInt(2_400));
    };
  }

  private int beside() {
    return random.nextInt(3) - 1;
  }

  private ObjectNode matching() {
    JsonNode row = data.variants().get(random.nextInt(data.variants().size()));
    for (int tries = 0; tries < POOL.size(); tries++) {
      ObjectNode file = POOL.get(random.nextInt(POOL.size()));
      JsonNode matter = file.get("matter");
      boolean fits =
          matter.get("permit").asString().equals(data.permit().name())
              && matter.get("kind").asString().equals(row.path("kind").asString());
      if (fits) {
        ObjectNode copy = file.deepCopy();
        giveVariant((ObjectNode) copy.get("matter"), row.path("variants"));
        return copy;
      }
    }
    throw new IllegalStateException("no matter for " + row);
  }

  /** The purpose goes with the variant that it was told for. */
  private void giveVariant(ObjectNode matter, JsonNode variants) {
    if (!variants.isMissingNode()) {
      if (matter.path("details") instanceof ObjectNode details) {
        details.remove("purpose");
      }
      String variant = variants.get(random.nextInt(variants.size())).asString();
      matter.set("variant", JSON.valueToTree(Variant.valueOf(variant.replace('-', '_'))));
    }
  }

  private static List<ObjectNode> pool() {
    CaseFileGenerator generator = new CaseFileGenerator(World.SEED);
    return Stream.generate(() -> generator.caseFile(0)).limit(6_000).toList();
  }

  private void matter(ObjectNode matter, LocalDate day) {
    if (matter.has("receivedOn")) {
      matter.put("receivedOn", back(day).toString());
    }
    if (matter.has("grantedOn")) {
      matter.put("grantedOn", back(day).toString());
    }
    matter.remove(List.of("validTo", "completeOn", "entryOn", "conductApprovedOn"));
    if (matter.has("grantedOn") && random.nextInt(3) == 0) {
      matter.put("validTo", day.plusDays(random.nextInt(1_000)).toString());
    }
    if (random.nextInt(3) > 0) {
      matter.remove("request");
    }
  }

  /** Returns the ids of the party's persons. */
  private List<String> party(ObjectNode party, LocalDate day) {
    boolean company = data.permit() == Permit.SECURITY_COMPANY;
    if (company != party.path("kind").asString().equals("ORGANISATION") && random.nextInt(5) > 0) {
      party.removeAll();
      party.put("kind", company ? "ORGANISATION" : "PERSON");
      if (!company) {
        party.put("birthDate", "1980-01-01");
        party.putArray("citizenships").add(random.nextInt(4) > 0 ? "NO" : "UA");
      }
    }
    party.remove("nationalId");
    if (party.has("birthDate")) {
      party.put("birthDate", birth(day).toString());
    }
    ArrayNode persons = party.putArray("persons");
    for (int i = random.nextInt(4); i > 0 && !data.roles().isEmpty(); i--) {
      ObjectNode person = persons.addObject();
      person.put("id", "p" + i);
      person.put("role", data.roles().get(random.nextInt(data.roles().size())));
      person.put("birthDate", birth(day).toString());
      person.putArray("citizenships").add(random.nextBoolean() ? "NO" : "UA");
    }
    return persons.valueStream().map(person -> person.get("id").asString()).toList();
  }

  private LocalDate birth(LocalDate day) {
    return random.nextInt(3) == 0
        ? back(day)
        : day.minusYears(18 + random.nextInt(60)).plusDays(beside());
  }

  private LocalDate back(LocalDate day) {
    Period period = data.periods().get(random.nextInt(data.periods().size()));
    LocalDate back = day.minus(period).plusDays(beside());
    return back.isAfter(day) ? day : back;
  }
}
