package no.forkant.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Collects faults. The first fault at a place stands: what another check says about the same value
 * is the same mistake seen twice.
 */
final class Faults {

  private final Map<String, Fault> found = new LinkedHashMap<>();

  /** Notes a fault, unless there already is one at its pointer. */
  void add(Fault fault) {
    found.putIfAbsent(fault.pointer(), fault);
  }

  /** Notes a fault, unless there already is one at {@code pointer}. */
  void add(String pointer, FaultCode code, String... parameters) {
    add(Fault.at(pointer, code, parameters));
  }

  boolean has(String pointer) {
    return found.containsKey(pointer);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  Stream<Fault> stream() {
    return found.values().stream();
  }

  List<Fault> list() {
    return List.copyOf(found.values());
  }
}
