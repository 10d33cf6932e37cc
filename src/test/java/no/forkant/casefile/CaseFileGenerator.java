package no.forkant.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes random case files without faults by walking the contract's schema, so that a new type,
 * field or value is covered the day it enters the contract. The same seed makes the same file.
 */
public final class CaseFileGenerator {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final ObjectNode SCHEMA = ContractFiles.schema("case-file.schema.json");
  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
  private static final int DAYS = 27_000;
  private static final List<String> TEXTS =
      List.of(
          "a",
          "Åse Ærlig Ødegård",
          "\"quoted\" \\ /",
          "line\nbreak",
          "\u0001\b\f\t\u001F\u007F",
          "\uD83D\uDC6E",
          "\u20AC\u2028\uFB33");

  private final Random random;
  private final Set<String> seen = new TreeSet<>();
  private int nextId;

  /** Creates a generator that makes the same files whenever it has the same seed. */
  public CaseFileGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the next case file, with up to {@code mostItems} items. */
  public ObjectNode caseFile(int mostItems) {
    nextId = 0;
    ObjectNode file = JSON.createObjectNode();
    file.put("asOf", date()).put("knownAt", instant());
    if (random.nextBoolean()) {
      file.put("lawAsOf", date());
    }
    file.set("party", party());
    file.set("matter", matter());
    ArrayNode items = file.putArray("information");
    for (int count = random.nextInt(mostItems + 1); count > 0; count--) {
      items.add(item(2, persons(file)));
    }
    return file;
  }

  /** Returns one item of a type. */
  public ObjectNode item(String type) {
    return item(type, 1, List.of());
  }

  /** Returns what was made so far: a line for each optional field and each listed value. */
  public Set<String> seen() {
    return seen;
  }

  /** Returns all lines that {@link #seen} can come to hold. */
  public static Set<String> all() {
    Set<String> all = new TreeSet<>();
    SCHEMA.get("$defs").forEachEntry((name, form) -> SchemaLines.collect(name, form, all));
    return all;
  }

  private JsonNode party() {
    String kind = random.nextInt(4) == 0 ? "organisationParty" : "person";
    ObjectNode party = (ObjectNode) definition(kind);
    if (party.has("nationalId")) {
      String birth = party.get("birthDate").stringValue();
      party.put("nationalId", SyntheticNumbers.person(LocalDate.parse(birth), random));
    }
    if (party.has("organisationNumber")) {
      party.put("organisationNumber", SyntheticNumbers.organisation(random));
    }
    number(party.path("persons"), "p");
    number(party.path("guardians"), "g");
    return party;
  }

  private JsonNode matter() {
    ObjectNode matter = (ObjectNode) definition("matter");
    Permit permit = pick(Permit.values());
    List<String> variants =
        permit.variants().stream().sorted().map(CaseFileGenerator::written).toList();
    matter.put("permit", permit.name()).put("variant", pick(variants));
    saw("variant", matter.get("variant"));
    if (matter.get("kind").stringValue().equals("APPLICATION")) {
      matter.remove(List.of("grantedOn", "validTo", "conditions"));
      matter.put("receivedOn", date());
    } else {
      matter.put("grantedOn", date());
    }
    matter.remove("details");
    if (random.nextInt(8) > 0) {
      matter.set("details", definition("details_" + permit));
      if (new Refuses(new PurposeCheck()).test(JSON.createObjectNode().set("matter", matter))) {
        ((ObjectNode) matter.get("details")).remove("purpose");
      }
    }
    return ordered(matter);
  }

  private ObjectNode item(int depth, List<String> persons) {
    return item(pick(ItemType.values()).name(), depth, persons);
  }

  private ObjectNode item(String type, int depth, List<String> persons) {
    ObjectNode item = (ObjectNode) definition("item");
    item.put("id", "i" + nextId++).put("type", type);
    item.remove("about");
    if (!persons.isEmpty() && random.nextInt(3) == 0) {
      item.put("about", pick(persons));
    }
    ObjectNode content = (ObjectNode) definition("content_" + type);
    if (type.equals("RELATION")) {
      String other = depth > 0 ? pick(ItemType.values()).name() : "IDENTITY";
      content.set("of", item(other, depth - 1, List.of()));
    }
    if (type.equals("PERMIT_HISTORY") && content.has("variant")) {
      Permit permit = Permit.valueOf(content.get("permit").stringValue());
      content.put("variant", written(permit.variants().iterator().next()));
    }
    item.set("content", content);
    return item;
  }

  private JsonNode definition(String name) {
    return ordered(make(name, SCHEMA.get("$defs").get(name)));
  }

  private JsonNode make(String place, JsonNode form) {
    if (form.has("$ref")) {
      String name = form.get("$ref").stringValue().substring("#/$defs/".length());
      return name.equals("item") ? JSON.createObjectNode() : definition(name);
    }
    if (form.has("enum") || form.has("const")) {
      JsonNode value = form.has("const") ? form.get("const") : pick(form.get("enum"));
      saw(place, value);
      return value;
    }
    if (form.has("anyOf")) {
      return make(place, pick(form.get("anyOf")));
    }
    return switch (form.get("type").stringValue()) {
      case "object" -> object(place, form);
      case "array" -> array(place, form);
      case "boolean" -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
      case "integer" -> JSON.getNodeFactory().numberNode(integer(form));
      case "number" -> JSON.getNodeFactory().numberNode(number());
      case "null" -> JSON.getNodeFactory().nullNode();
      default -> JSON.getNodeFactory().stringNode(text(place));
    };
  }

  private JsonNode object(String place, JsonNode form) {
    ObjectNode object = JSON.createObjectNode();
    Set<String> required = new TreeSet<>();
    form.path("required").forEach(name -> required.add(name.stringValue()));
    form.path("properties")
        .forEachEntry(
            (name, value) -> {
              if (required.contains(name) || random.nextInt(2) == 0) {
                object.set(name, make(place + "." + name, value));
                seen.add(place + "." + name);
              }
            });
    if (form.has("patternProperties")) {
      object.put("Answer_1", random.nextBoolean());
    }
    return object;
  }

  private JsonNode array(String place, JsonNode form) {
    ArrayNode array = JSON.createArrayNode();
    for (int count = random.nextInt(4); count > 0; count--) {
      array.add(make(place, form.get("items")));
    }
    return array;
  }

  private String text(String place) {
    return switch (place) {
      case "date" -> date();
      case "instant" -> instant();
      case "country" -> pick(List.of("NO", "SE", "SJ", "UA"));
      default -> pick(TEXTS);
    };
  }

  private int integer(JsonNode form) {
    int lowest = form.path("minimum").intValue(0);
    int highest = form.path("maximum").intValue(1_000);
    return lowest + random.nextInt(highest - lowest + 1);
  }

  private double number() {
    return random.nextBoolean() ? random.nextInt(200) : random.nextDouble() * 100;
  }

  private String date() {
    return FIRST.plusDays(random.nextInt(DAYS)).toString();
  }

  private String instant() {
    String fraction = random.nextInt(4) == 0 ? ".500" : "";
    return date()
        + String.format("T%02d:%02d:00", random.nextInt(24), random.nextInt(60))
        + fraction
        + "Z";
  }

  /** Puts the days that the contract orders into order, by making the later one no earlier. */
  private static JsonNode ordered(JsonNode node) {
    if (node instanceof ObjectNode object) {
      OrderCheck.pairs(
          (first, last) -> {
            if (object.path(first).isString()
                && object.path(last).isString()
                && object.get(last).stringValue().compareTo(object.get(first).stringValue()) < 0) {
              object.set(last, object.get(first));
            }
          });
    }
    return node;
  }

  private void number(JsonNode list, String prefix) {
    for (JsonNode element : list) {
      ((ObjectNode) element).put("id", prefix + nextId++);
    }
  }

  private static List<String> persons(JsonNode file) {
    List<String> ids = new ArrayList<>();
    file.path("party").path("persons").forEach(person -> ids.add(person.get("id").stringValue()));
    return ids;
  }

  private void saw(String place, JsonNode value) {
    seen.add(place + "=" + value.asString());
  }

  private static String written(Variant variant) {
    return CaseFileMapper.mapper().convertValue(variant, String.class);
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private JsonNode pick(JsonNode values) {
    return values.get(random.nextInt(values.size()));
  }
}
