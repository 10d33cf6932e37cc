package no.forkant.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.forkant.law.Citation;
import no.forkant.law.Sources;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads values from rule files and tells what is wrong with them instead of failing at the first.
 */
final class Reading {

  private final Sources sources;
  private final Violations violations;

  Reading(Sources sources, Violations violations) {
    this.sources = sources;
    this.violations = violations;
  }

  Violations violations() {
    return violations;
  }

  /**
   * Says which fields of an object are none of {@code known}: a mistyped field would be lost
   * silently.
   */
  void onlyKnows(JsonNode object, String where, Set<String> known) {
    for (String name : object.propertyNames()) {
      violations.unless(known.contains(name), where, "unknown field " + name);
    }
  }

  /** Returns a constant by its name in the rules; null, and a violation, if there is none. */
  <E extends Enum<E>> @Nullable E constant(Class<E> type, String name, String where) {
    String java = name.strip().replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(java)) {
        return constant;
      }
    }
    violations.add(
        where, "no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + name.strip());
    return null;
  }

  /** Returns the constants of a list; all of them if the list is left out. */
  <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode list, String where) {
    if (list.isMissingNode()) {
      return EnumSet.allOf(type);
    }
    return named(type, strings(list), where);
  }

  /** Returns the constants with these names; never null. */
  <E extends Enum<E>> Set<E> named(Class<E> type, Collection<String> names, String where) {
    Set<E> found = EnumSet.noneOf(type);
    for (String name : names) {
      E constant = constant(type, name, where);
      if (constant != null) {
        found.add(constant);
      }
    }
    return found;
  }

  /** Returns citations that all name a known source; unknown ones are left out with a violation. */
  List<Citation> citations(Collection<String> references, String where) {
    List<Citation> citations = new ArrayList<>();
    for (String reference : references) {
      Citation citation = Citation.parse(reference);
      if (sources.of(citation).isPresent()) {
        citations.add(citation);
      } else {
        violations.add(where, "cites unknown source " + citation);
      }
    }
    violations.unless(!citations.isEmpty(), where, "cites no law");
    return List.copyOf(citations);
  }

  /** Returns a day; the first day of all, and a violation, if it is none. */
  LocalDate day(String text, String where) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      violations.add(where, "no day: " + text);
      return LocalDate.EPOCH;
    }
  }

  /** Returns a list of texts, or one text as a list of one; empty if there is none. */
  static List<String> strings(JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> found.add(one.asString()));
    } else if (!node.isMissingNode() && !node.isNull()) {
      found.add(node.asString());
    }
    return found;
  }
}
