package no.forkant.rulebook;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Variant;
import no.forkant.law.Sources;

/**
 * The rules that apply to one kind of matter and one variant on a day, by name. Two with the same
 * rules are equal, so that days between changes of the law share what was made for them.
 */
final class ActiveRules implements Predicate<RuleDefinition> {

  private final Set<String> names;
  private final int hash;

  private ActiveRules(Set<String> names) {
    this.names = Set.copyOf(names);
    this.hash = this.names.hashCode();
  }

  static ActiveRules of(
      Iterable<RuleDefinition> rules,
      Sources sources,
      MatterKind kind,
      Variant variant,
      LocalDate day) {
    Set<String> names = new TreeSet<>();
    for (RuleDefinition rule : rules) {
      if (rule.appliesTo(kind, variant)
          && rule.inForceOn(day, sources.commencementOf(rule.law().get(0)))) {
        names.add(rule.name());
      }
    }
    return new ActiveRules(names);
  }

  @Override
  public boolean test(RuleDefinition rule) {
    return holds(rule.name());
  }

  boolean holds(String name) {
    return names.contains(name);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ActiveRules that && hash == that.hash && names.equals(that.names));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
