package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with the rules, so that an author sees all of it at once. */
final class Violations {

  private final List<String> all = new ArrayList<>();

  /** Adds one fault: where it is, and what to do. */
  void add(String where, String what) {
    all.add(where + ": " + what);
  }

  /** Adds a fault unless {@code holds}. */
  void unless(boolean holds, String where, String what) {
    if (!holds) {
      add(where, what);
    }
  }

  boolean any() {
    return !all.isEmpty();
  }

  /** Throws if anything is wrong. */
  void throwIfAny() {
    if (any()) {
      throw new RulebookViolations(all.stream().distinct().sorted().toList());
    }
  }
}
