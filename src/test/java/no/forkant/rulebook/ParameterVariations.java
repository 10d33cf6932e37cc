package no.forkant.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each value of the numbers that rules use, one more and one less. */
final class ParameterVariations {

  private ParameterVariations() {}

  /** Returns the mutants, by what they change. */
  static Map<String, Parameters> of(Parameters parameters, String name) {
    Map<String, Parameters> mutants = new LinkedHashMap<>();
    Parameters.Parameter told = parameters.all().get(name);
    for (Parameters.Value value : told.values()) {
      BigDecimal number = BigDecimal.valueOf(value.value().decimal()).stripTrailingZeros();
      BigDecimal one = number.scale() > 0 ? number.ulp() : BigDecimal.ONE;
      for (BigDecimal other : List.of(number.subtract(one), number.add(one))) {
        mutants.put(
            name + " from " + value.from() + " => " + other.toPlainString(),
            with(parameters, told, value, other));
      }
    }
    return mutants;
  }

  private static Parameters with(
      Parameters parameters, Parameters.Parameter told, Parameters.Value value, BigDecimal number) {
    List<Parameters.Value> values = new ArrayList<>(told.values());
    values.set(
        values.indexOf(value),
        new Parameters.Value(
            value.from(),
            value.commencement(),
            ParameterValue.of(number, value.value().unit()),
            value.law()));
    Map<String, Parameters.Parameter> all = new HashMap<>(parameters.all());
    all.put(told.name(), new Parameters.Parameter(told.name(), told.standing(), values));
    return new Parameters(all);
  }

  /** Returns the parameters that a rule names. */
  static Set<String> namesIn(RuleText text, Parameters parameters) {
    Set<String> names = new java.util.TreeSet<>();
    java.util.regex.Matcher strings =
        java.util.regex.Pattern.compile("\"([^\"]*)\"")
            .matcher(text.constraints() + text.consequence());
    while (strings.find()) {
      if (parameters.names().contains(strings.group(1))) {
        names.add(strings.group(1));
      }
    }
    return names;
  }
}
