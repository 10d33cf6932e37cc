package no.forkant.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.forkant.law.Citation;

/** All numbers of a permit with their days; gives those in force on a day. */
final class Parameters {

  /** One value of one parameter from one day on. */
  record Value(LocalDate from, LocalDate commencement, ParameterValue value, Citation law) {

    boolean inForceOn(LocalDate day) {
      return !from.isAfter(day.isBefore(commencement) ? commencement : day);
    }
  }

  /** One parameter with its values, the youngest last. */
  record Parameter(String name, Standing standing, List<Value> values) {}

  private final Map<String, Parameter> byName;
  private final Map<LocalDate, ParameterValues> byDay = new ConcurrentHashMap<>();

  Parameters(Map<String, Parameter> byName) {
    this.byName = Map.copyOf(byName);
  }

  Set<String> names() {
    return byName.keySet();
  }

  Map<String, Parameter> all() {
    return byName;
  }

  /** Returns the numbers in force on {@code day}; never null. */
  ParameterValues on(LocalDate day) {
    ParameterValues known = byDay.get(day);
    if (known != null) {
      return known;
    }
    if (byDay.size() > 4_000) {
      byDay.clear();
    }
    return byDay.computeIfAbsent(day, this::reckon);
  }

  private ParameterValues reckon(LocalDate day) {
    Map<String, ParameterValue> values = new HashMap<>();
    byName.forEach(
        (name, parameter) ->
            parameter.values().stream()
                .filter(value -> value.inForceOn(day))
                .reduce((older, younger) -> younger)
                .ifPresent(value -> values.put(name, value.value())));
    return new ParameterValues(values);
  }
}
