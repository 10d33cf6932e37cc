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
  record Parameter(String name, Standing standing, List<Value> values) {

    boolean inForceOn(LocalDate day) {
      return values.stream().anyMatch(value -> value.inForceOn(day));
    }
  }

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

  /**
   * A number that is not in force yet is read as its first one: the engine evaluates the rules that
   * name it on any day, though none of them may speak before theirs.
   */
  private ParameterValues reckon(LocalDate day) {
    Map<String, ParameterValue> values = new HashMap<>();
    byName.forEach(
        (name, parameter) -> {
          for (Value value : parameter.values()) {
            if (value.inForceOn(day) || !values.containsKey(name)) {
              values.put(name, value.value());
            }
          }
        });
    return new ParameterValues(values);
  }
}
