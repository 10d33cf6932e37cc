package no.forkant.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forkant.law.Citation;
import no.forkant.law.Sources;
import tools.jackson.databind.JsonNode;

/** Reads {@code parameters.yaml} of a permit and of what is common to all. */
final class ParametersReader {

  private final Sources sources;
  private final Reading reading;
  private final Map<String, Parameters.Parameter> byName = new HashMap<>();

  ParametersReader(Sources sources, Violations violations) {
    this.sources = sources;
    this.reading = new Reading(sources, violations);
  }

  /** Adds the parameters of one file. */
  ParametersReader add(String path, JsonNode file) {
    file.properties()
        .forEach(
            entry -> {
              String where = path + " " + entry.getKey();
              Parameters.Parameter added = parameter(entry.getKey(), entry.getValue(), where);
              boolean twice = byName.put(entry.getKey(), added) != null;
              reading.violations().unless(!twice, where, "stands in two files");
            });
    return this;
  }

  Parameters parameters() {
    return new Parameters(byName);
  }

  private Parameters.Parameter parameter(String name, JsonNode told, String where) {
    reading.onlyKnows(told, where, Set.of("unit", "standing", "values", "note"));
    ParameterValue.Unit unit =
        reading.constant(ParameterValue.Unit.class, told.path("unit").asString(""), where);
    Standing standing =
        reading.constant(Standing.class, told.path("standing").asString("SEEN"), where);
    List<Parameters.Value> values = new ArrayList<>();
    for (JsonNode one : told.path("values")) {
      reading.onlyKnows(one, where, Set.of("from", "value", "law"));
      values.add(value(one, unit == null ? ParameterValue.Unit.COUNT : unit, where));
    }
    reading.violations().unless(!values.isEmpty(), where, "has no values");
    values.sort(Comparator.comparing(Parameters.Value::from));
    return new Parameters.Parameter(name, standing == null ? Standing.MEMORY : standing, values);
  }

  private Parameters.Value value(JsonNode told, ParameterValue.Unit unit, String where) {
    LocalDate from = reading.day(told.path("from").asString(""), where);
    List<Citation> law = reading.citations(Reading.strings(told.path("law")), where);
    LocalDate commencement = law.isEmpty() ? from : sources.commencementOf(law.get(0));
    JsonNode number = told.path("value");
    reading.violations().unless(number.isNumber(), where, "its value is no number");
    BigDecimal value = number.isNumber() ? number.decimalValue() : BigDecimal.ZERO;
    return new Parameters.Value(
        from,
        commencement,
        ParameterValue.of(value, unit),
        law.isEmpty() ? new Citation("", "") : law.get(0));
  }
}
