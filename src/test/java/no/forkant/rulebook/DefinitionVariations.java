package no.forkant.rulebook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Variant;
import no.forkant.law.Sources;

/**
 * Every small mistake in what a rule says of itself. Left out is what changes no assessment: a kind
 * of matter or a variant in which the rule's condition is not tested, a day that the law's own
 * commencement covers.
 */
final class DefinitionVariations {

  private final RuleDefinition rule;
  private final PermitReader.PermitFile file;
  private final Sources sources;
  private final Map<String, RuleDefinition> mutants = new LinkedHashMap<>();

  private DefinitionVariations(RuleDefinition rule, PermitReader.PermitFile file, Sources sources) {
    this.rule = rule;
    this.file = file;
    this.sources = sources;
  }

  /** Returns the mutants of a definition, by what they change. */
  static Map<String, RuleDefinition> of(
      RuleDefinition rule, PermitReader.PermitFile file, Sources sources) {
    DefinitionVariations variations = new DefinitionVariations(rule, file, sources);
    variations.kinds();
    variations.variants();
    variations.days();
    variations.steps();
    return variations.mutants;
  }

  private void kinds() {
    Set<MatterKind> all = EnumSet.allOf(MatterKind.class);
    if (rule.kinds().size() < all.size()) {
      kinds("@matter widened", all);
    } else {
      all.forEach(kind -> kinds("@matter " + kind + " only", EnumSet.of(kind)));
    }
  }

  private void kinds(String told, Set<MatterKind> kinds) {
    if (reached(kinds, rule.variants()) != reached(rule.kinds(), rule.variants())) {
      mutants.put(told, changed(rule.from(), rule.until(), kinds, rule.variants(), rule.asks()));
    }
  }

  private void variants() {
    if (rule.variants().equals(file.permit().variants())) {
      return;
    }
    for (Variant variant : rule.variants()) {
      Set<Variant> fewer = EnumSet.copyOf(rule.variants());
      fewer.remove(variant);
      if (reached(rule.kinds(), fewer) != reached(rule.kinds(), rule.variants())) {
        mutants.put(
            "@variants without " + variant,
            changed(rule.from(), rule.until(), rule.kinds(), fewer, rule.asks()));
      }
    }
  }

  /** Returns in how many matters the rule's condition is tested under the rule. */
  private long reached(Set<MatterKind> kinds, Set<Variant> variants) {
    return file.matters().stream()
        .filter(row -> kinds.contains(row.kind()))
        .filter(
            row ->
                row.conditions().stream()
                    .anyMatch(c -> c.condition() == rule.condition() && !c.step()))
        .mapToLong(row -> row.variants().stream().filter(variants::contains).count())
        .sum();
  }

  private void days() {
    LocalDate commencement = sources.commencementOf(rule.law().get(0));
    for (int shift : new int[] {-1, 1}) {
      LocalDate from = rule.from().plusDays(shift);
      if (from.isAfter(commencement) || rule.from().isAfter(commencement)) {
        mutants.put(
            "@from " + from,
            changed(from, rule.until(), rule.kinds(), rule.variants(), rule.asks()));
      }
      if (rule.until() != null) {
        LocalDate until = rule.until().plusDays(shift);
        mutants.put(
            "@until " + until,
            changed(rule.from(), until, rule.kinds(), rule.variants(), rule.asks()));
      }
    }
  }

  private void steps() {
    for (Step step : rule.asks()) {
      List<Step> fewer = rule.asks().stream().filter(one -> one != step).toList();
      mutants.put(
          "@asks without " + step.name(),
          changed(rule.from(), rule.until(), rule.kinds(), rule.variants(), fewer));
    }
  }

  private RuleDefinition changed(
      LocalDate from,
      LocalDate until,
      Set<MatterKind> kinds,
      Set<Variant> variants,
      List<Step> asks) {
    return new RuleDefinition(
        rule.name(),
        rule.id(),
        rule.title(),
        rule.law(),
        rule.condition(),
        rule.effect(),
        rule.weight(),
        rule.obligation(),
        rule.standing(),
        from,
        until,
        kinds,
        variants,
        asks,
        rule.tasks(),
        rule.onceEstablished(),
        rule.onceNotMet(),
        rule.missing(),
        rule.term(),
        rule.tariff(),
        rule.reads());
  }
}
