package no.forkant.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import no.forkant.casefile.Permit;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a permit's folder says of the cases that come close to its rules: which items it admits,
 * which lengths of time and numbers it counts with, when its law changes.
 *
 * @param rows patterns of the items that are admitted somewhere
 * @param held patterns of items that are held back for a reason of their own
 * @param periods every length of time
 * @param numbers every number
 * @param turns days on which something changes
 * @param roles roles of persons whom a condition is tested on
 * @param variants variants that the permit covers, by kind of matter; empty if all
 */
record RuleData(
    Permit permit,
    List<JsonNode> rows,
    List<JsonNode> held,
    List<Period> periods,
    List<BigDecimal> numbers,
    List<LocalDate> turns,
    List<String> roles,
    List<JsonNode> variants) {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /** Reads every permit of a rules folder; a new permit is there the day it has a folder. */
  static List<RuleData> all(SortedMap<String, byte[]> files) {
    List<RuleData> found = new ArrayList<>();
    for (String path : files.keySet()) {
      if (path.matches("[^/]+/permit\\.yaml")) {
        found.add(read(files, path.substring(0, path.indexOf('/') + 1)));
      }
    }
    return found;
  }

  private static RuleData read(SortedMap<String, byte[]> files, String folder) {
    JsonNode permit = YAML.readTree(files.get(folder + "permit.yaml"));
    JsonNode admissibility = YAML.readTree(files.get(folder + "admissibility.yaml"));
    List<JsonNode> parameters =
        List.of(
            YAML.readTree(files.get(folder + "parameters.yaml")),
            YAML.readTree(files.get("common/parameters.yaml")));
    List<Period> periods = new ArrayList<>(List.of(Period.ofDays(0)));
    List<BigDecimal> numbers = new ArrayList<>(List.of(BigDecimal.ONE));
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (JsonNode file : parameters) {
      for (JsonNode parameter : file) {
        for (JsonNode value : parameter.path("values")) {
          BigDecimal number = value.path("value").decimalValue();
          numbers.add(number);
          turns.add(LocalDate.parse(value.path("from").asString()));
          period(parameter.path("unit").asString(), number, periods);
        }
      }
    }
    return new RuleData(
        Permit.valueOf(permit.path("permit").asString()),
        list(admissibility.path("rows")),
        list(admissibility.path("heldBack")),
        periods,
        numbers,
        List.copyOf(turns),
        roles(permit),
        list(permit.path("matters")));
  }

  private static void period(String unit, BigDecimal number, List<Period> periods) {
    switch (unit) {
      case "YEARS" -> periods.add(Period.ofYears(number.intValue()));
      case "MONTHS" -> periods.add(Period.ofMonths(number.intValue()));
      case "WEEKS" -> periods.add(Period.ofWeeks(number.intValue()));
      case "DAYS" -> periods.add(Period.ofDays(number.intValue()));
      default -> {
        // no length of time
      }
    }
  }

  private static List<String> roles(JsonNode permit) {
    TreeSet<String> roles = new TreeSet<>();
    for (JsonNode matter : permit.path("matters")) {
      for (JsonNode condition : matter.path("conditions")) {
        condition.path("subjects").forEach(role -> roles.add(role.asString()));
      }
    }
    roles.remove("PARTY");
    return List.copyOf(roles);
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all;
  }
}
