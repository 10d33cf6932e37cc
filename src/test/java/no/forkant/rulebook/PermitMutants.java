package no.forkant.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.forkant.casefile.Matter;
import no.forkant.casefile.Permit;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Match;

/**
 * All mutants of one permit's rules. Rules are interpreted, so that no mutant is compiled; on every
 * evaluation that is recorded, the interpreter must find what the engine finds.
 */
public final class PermitMutants {

  private final Rulebook rulebook;
  private final PermitRules original;
  private final Map<String, RuleDefinition> definitions = new TreeMap<>();
  private final Map<String, InterpretedRule> rules = new TreeMap<>();
  private final Map<String, RuleText> texts;
  private final List<RecordedEvaluation> recorded = new ArrayList<>();

  /** Reads the rules of {@code permit} from {@code source}, from which the rulebook was read. */
  public PermitMutants(Rulebook rulebook, RulebookSource source, Permit permit) {
    this.rulebook = rulebook;
    this.original = rulebook.permit(permit).orElseThrow();
    this.texts = texts(source, permit);
    for (RuleDefinition rule : original.rules()) {
      definitions.put(rule.name(), rule);
      rules.put(rule.name(), InterpretedRule.of(rule, texts.get(rule.name())));
    }
  }

  private Map<String, RuleText> texts(RulebookSource source, Permit permit) {
    Violations violations = new Violations();
    RuleFiles files = new RuleFiles(source.files(), violations);
    RuleReader reader = new RuleReader(new Reading(rulebook.sources(), violations), permit);
    for (String folder : files.permitFolders()) {
      String told = files.tree(folder + "/permit.yaml").path("permit").asString();
      if (permit.name().equals(told)) {
        files.drl(folder).forEach(reader::add);
      }
    }
    violations.throwIfAny();
    return reader.texts();
  }

  /** Returns the mutants; the same rules give the same mutants in the same order. */
  public List<Mutant> all() {
    List<Mutant> mutants = new ArrayList<>();
    Map<String, List<RuleDefinition>> users = new TreeMap<>();
    for (InterpretedRule rule : rules.values()) {
      RuleDefinition definition = rule.definition();
      ConstraintVariations.of(rule)
          .forEach((told, changed) -> mutants.add(ofRule(told, rule, changed)));
      DefinitionVariations.of(definition, original.file(), rulebook.sources())
          .forEach(
              (told, changed) -> mutants.add(ofRule(told, rule, rule.withDefinition(changed))));
    }
    parametersByRule()
        .forEach(
            (rule, names) ->
                names.forEach(
                    name -> users.computeIfAbsent(name, n -> new ArrayList<>()).add(rule)));
    users.forEach(
        (name, using) ->
            ParameterVariations.of(original.parameters(), name)
                .forEach((told, changed) -> mutants.add(ofParameter(told, changed, using))));
    return mutants;
  }

  /** Returns the parameters that each rule names. */
  Map<RuleDefinition, Set<String>> parametersByRule() {
    Map<RuleDefinition, Set<String>> names = new LinkedHashMap<>();
    definitions
        .values()
        .forEach(
            rule ->
                names.put(
                    rule,
                    ParameterVariations.namesIn(texts.get(rule.name()), original.parameters())));
    return names;
  }

  private Mutant ofRule(String told, InterpretedRule rule, InterpretedRule changed) {
    String name = rule.definition().name();
    Map<String, RuleDefinition> others = new HashMap<>(definitions);
    others.put(name, changed.definition());
    List<InterpretedRule> all = new ArrayList<>(rules.values());
    all.set(all.indexOf(rule), changed);
    return new Mutant(
        name + ": " + told,
        () ->
            rulebook.with(
                original.with(
                    original.parameters(),
                    others,
                    (evidence, active) -> evaluate(all, evidence, active))),
        () -> recorded.stream().anyMatch(one -> one.differs(rule, changed)));
  }

  private Mutant ofParameter(String told, Parameters changed, Collection<RuleDefinition> using) {
    return new Mutant(
        told,
        () -> rulebook.with(original.with(changed, definitions, original.evaluator())),
        () -> recorded.stream().anyMatch(one -> one.anyActive(using)));
  }

  /** Returns a rulebook that gives the same assessments and records what it evaluates. */
  public Rulebook recording() {
    recorded.clear();
    return rulebook.with(
        original.with(
            original.parameters(),
            definitions,
            (evidence, active) -> {
              List<Match> matches = original.evaluator().evaluate(evidence, active);
              assertThat(MatchSignature.of(evaluate(rules.values(), evidence, active)))
                  .isEqualTo(MatchSignature.of(matches));
              recorded.add(new RecordedEvaluation(evidence, active));
              return matches;
            }));
  }

  private static List<Match> evaluate(
      Collection<InterpretedRule> rules,
      List<Evidence> evidence,
      Predicate<RuleDefinition> active) {
    List<Match> matches = new ArrayList<>();
    for (InterpretedRule rule : rules) {
      if (active.test(rule.definition())) {
        evidence.forEach(one -> matches.addAll(rule.evaluate(one)));
      }
    }
    return matches;
  }

  /** One evaluation, remembered so that a mutated rule can be tried on the same evidence. */
  private record RecordedEvaluation(
      List<Evidence> evidence,
      Predicate<RuleDefinition> active,
      Map<InterpretedRule, List<String>> found) {

    RecordedEvaluation(List<Evidence> evidence, Predicate<RuleDefinition> active) {
      this(evidence, active, new HashMap<>());
    }

    boolean differs(InterpretedRule rule, InterpretedRule changed) {
      RuleDefinition is = rule.definition();
      RuleDefinition was = changed.definition();
      boolean otherReach = reaches(is) != reaches(was);
      boolean otherDays = !is.from().equals(was.from()) || !Objects.equals(is.until(), was.until());
      if (otherReach || (otherDays && reaches(is))) {
        return !found.computeIfAbsent(rule, this::signature).isEmpty();
      }
      if (!active.test(is)) {
        return false;
      }
      List<String> told = found.computeIfAbsent(rule, this::signature);
      try {
        return !signature(changed).equals(told);
      } catch (RuntimeException e) {
        return true;
      }
    }

    private boolean reaches(RuleDefinition rule) {
      Matter matter = evidence.get(0).getMatter().getFile();
      return rule.appliesTo(matter.kind(), matter.variant());
    }

    /** What a rule finds, in force or not. */
    private List<String> signature(InterpretedRule rule) {
      return MatchSignature.of(PermitMutants.evaluate(List.of(rule), evidence, any -> true));
    }

    boolean anyActive(Collection<RuleDefinition> rules) {
      return rules.stream().anyMatch(active);
    }
  }
}
