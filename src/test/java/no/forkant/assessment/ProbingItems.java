package no.forkant.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.forkant.casefile.CaseFileGenerator;
import no.forkant.casefile.ItemType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes items that the gate of a permit admits, on days and with numbers beside its boundaries. */
final class ProbingItems {

  private static final List<String> MEASURES =
      List.of(
          "months",
          "subsidiaryMonths",
          "maxPenaltyMonths",
          "bloodAlcoholPermille",
          "breathAlcoholMgPerL",
          "measuredKmh",
          "limitKmh",
          "timesPerMonth",
          "points",
          "noticeHours",
          "ageAtOffence");

  /** Pairs of days of which the first may not lie after the second. */
  private static final List<List<String>> ORDERED =
      List.of(
          List.of("offenceOn", "decidedOn", "finalOn"),
          List.of("from", "to"),
          List.of("since", "until"),
          List.of("heldOn", "releasedOn"),
          List.of("lostOn", "reportedOn"),
          List.of("issuedOn", "validTo"),
          List.of("startedOn", "passedOn", "validTo"),
          List.of("openedOn", "closedOn"),
          List.of("demandedOn", "deadline"),
          List.of("on", "until"));

  private final RuleData data;
  private final Random random;
  private final CaseFileGenerator any;

  ProbingItems(RuleData data, Random random, CaseFileGenerator any) {
    this.data = data;
    this.random = random;
    this.any = any;
  }

  ObjectNode next(LocalDate day, List<String> persons) {
    JsonNode row = row();
    String type =
        pick(row, "types", ItemType.values()[random.nextInt(ItemType.values().length)].name());
    ObjectNode item = any.item(type);
    fill(item, row, persons);
    times(item, day);
    ObjectNode content = (ObjectNode) item.get("content");
    content(content, row, day);
    if (type.equals("CRIMINAL_MATTER") && random.nextInt(3) > 0) {
      content.put("offenceOn", item.get("occurredOn").asString());
      order(content);
    }
    return item;
  }

  private JsonNode row() {
    int which = random.nextInt(12);
    List<JsonNode> rows = which == 0 && !data.held().isEmpty() ? data.held() : data.rows();
    return rows.get(random.nextInt(rows.size()));
  }

  private void fill(ObjectNode item, JsonNode row, List<String> persons) {
    item.put("id", "i" + Long.toString(random.nextLong() >>> 16, 36));
    item.remove(
        List.of(
            "about",
            "status",
            "replaces",
            "personCategory",
            "incidentId",
            "usableUntil",
            "specialCategory",
            "necessity",
            "occurredPrecision"));
    item.put("register", pick(row, "registers", item.get("register").asString()));
    item.put("field", pick(row, "fields", item.get("field").asString()));
    item.put("nature", pick(row, "natures", item.get("nature").asString()));
    item.put("reliability", rarely(4) ? "UNVERIFIED" : "VERIFIED");
    item.put("visibleToParty", !rarely(6));
    if (row.has("personCategories")) {
      item.put("personCategory", pick(row, "personCategories", "SUBJECT"));
    }
    if (rarely(25)) {
      item.put("personCategory", "WITNESS");
    }
    if (rarely(25)) {
      item.put("status", random.nextBoolean() ? "BLOCKED" : "WITHDRAWN");
    }
    if (rarely(4)) {
      item.put("incidentId", "e" + random.nextInt(3));
    }
    if (!persons.isEmpty() && !rarely(3)) {
      item.put("about", persons.get(random.nextInt(persons.size())));
    }
  }

  private void times(ObjectNode item, LocalDate day) {
    LocalDate occurred = beside(day);
    item.put("occurredOn", occurred.toString());
    if (rarely(6)) {
      item.put("occurredPrecision", List.of("MONTH", "YEAR", "ABOUT").get(random.nextInt(3)));
    }
    LocalDate recorded = rarely(20) ? day.plusDays(1) : occurred;
    item.put("recordedAt", recorded + "T0" + random.nextInt(10) + ":00:00Z");
  }

  private void content(ObjectNode content, JsonNode row, LocalDate day) {
    for (Map.Entry<String, JsonNode> field : List.copyOf(content.properties())) {
      boolean isDay =
          field.getValue().isString()
              && field.getValue().asString().matches("\\d{4}-\\d\\d-\\d\\d");
      if (isDay) {
        content.put(field.getKey(), beside(day).toString());
      } else if (MEASURES.contains(field.getKey()) && random.nextBoolean()) {
        measure(content, field.getKey());
      }
    }
    for (Map.Entry<String, JsonNode> wanted : row.path("content").properties()) {
      String value = pick(row.get("content"), wanted.getKey(), "ABSENT");
      if (value.equals("ABSENT")) {
        content.remove(wanted.getKey());
      } else if (value.equals("true") || value.equals("false")) {
        content.put(wanted.getKey(), Boolean.parseBoolean(value));
      } else {
        content.put(wanted.getKey(), value);
      }
    }
    content.remove("matterId");
    if (row.path("content").has("permit")) {
      content.remove("variant");
    }
    order(content);
  }

  private void measure(ObjectNode content, String name) {
    BigDecimal near = data.numbers().get(random.nextInt(data.numbers().size()));
    int number = Math.max(0, near.intValue() + random.nextInt(3) - 1);
    content.put(name, number);
  }

  private static void order(ObjectNode content) {
    for (List<String> names : ORDERED) {
      List<String> told = new ArrayList<>();
      names.stream().filter(name -> content.path(name).isString()).forEach(told::add);
      List<String> days = told.stream().map(name -> content.get(name).asString()).sorted().toList();
      for (int i = 0; i < told.size(); i++) {
        content.put(told.get(i), days.get(i));
      }
    }
  }

  private LocalDate beside(LocalDate day) {
    if (rarely(3)) {
      return day.minusDays(random.nextInt(1_500));
    }
    LocalDate back =
        day.minus(data.periods().get(random.nextInt(data.periods().size())))
            .plusDays(random.nextInt(3) - 1L);
    return back.isAfter(day) ? day : back;
  }

  private String pick(JsonNode row, String name, String otherwise) {
    JsonNode values = row.path(name);
    if (values.isString()) {
      return values.asString();
    }
    return values.isArray() && !values.isEmpty()
        ? values.get(random.nextInt(values.size())).asString()
        : otherwise;
  }

  private boolean rarely(int times) {
    return random.nextInt(times) == 0;
  }
}
