package no.forkant.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import no.forkant.law.SourceKind;
import no.forkant.law.Sources;

/** Checks what the compiler cannot: law, effect, steps, parameters and enum names of each rule. */
final class RuleLinter {

  /** Words of the rule language that Drools drops without a message when they follow a dot. */
  private static final Set<String> RESERVED =
      Set.of("and", "or", "not", "when", "with", "unit", "modify");

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])[0-9]+(\\.[0-9]+)?(?!\\w)");
  private static final Pattern PATH_WORD = Pattern.compile("\\.\\s*([a-zA-Z]+)");
  private static final Pattern ENUM =
      Pattern.compile("\\b([A-Z][A-Za-z]*(?:\\.[A-Z][A-Za-z]*)?)\\.([A-Z][A-Z0-9_]*)\\b");
  private static final Pattern SAYS = Pattern.compile("findings\\s*\\.\\s*([a-zA-Z]+)\\s*\\(");
  private static final Map<String, Effect> EFFECT_OF = effects();

  private final PermitReader.PermitFile file;
  private final Parameters parameters;
  private final Sources sources;
  private final Violations violations;

  RuleLinter(
      PermitReader.PermitFile file, Parameters parameters, Sources sources, Violations violations) {
    this.file = file;
    this.parameters = parameters;
    this.sources = sources;
    this.violations = violations;
  }

  private static Map<String, Effect> effects() {
    Map<String, Effect> effects = new HashMap<>();
    for (Effect effect : Effect.values()) {
      effects.put(effect.name().toLowerCase(Locale.ROOT), effect);
    }
    effects.put("notRequired", Effect.NOT_REQUIRED);
    return effects;
  }

  void lint(RuleReader rules) {
    rules
        .rules()
        .values()
        .forEach(
            rule -> {
              RuleText text = rules.texts().get(rule.name());
              law(rule);
              shape(rule);
              condition(rule);
              if (text != null) {
                constraints(rule, text);
                consequence(rule, text);
              }
            });
  }

  private void law(RuleDefinition rule) {
    if (rule.effect() == Effect.BAR && !rule.law().isEmpty()) {
      SourceKind kind = sources.kindOf(rule.law().get(0));
      violations.unless(kind.canBar(), rule.name(), "only an act or a regulation can bar");
      violations.unless(rule.standing() != Standing.MEMORY, rule.name(), "memory never bars");
    }
    if (rule.standing() == Standing.MEMORY) {
      boolean mild = rule.effect() != Effect.GROUND;
      violations.unless(mild, rule.name(), "memory may only trigger or ask");
    }
    violations.unless(
        rule.until() == null || rule.from().isBefore(rule.until()),
        rule.name(),
        "is never in force");
  }

  private void shape(RuleDefinition rule) {
    boolean asks = !rule.asks().isEmpty();
    Effect effect = rule.effect();
    violations.unless(effect != Effect.GROUND || asks, rule.name(), "a ground needs a step: @asks");
    violations.unless(
        !asks || effect == Effect.GROUND || effect == Effect.TRIGGER,
        rule.name(),
        "only a ground or a trigger asks");
    violations.unless(
        (effect == Effect.MISSING) == (rule.missing() != null), rule.name(), "@missing");
    violations.unless((effect == Effect.TERM) == (rule.term() != null), rule.name(), "@term");
    violations.unless(
        effect != Effect.TASK || !rule.tasks().isEmpty(), rule.name(), "a task needs @tasks");
    violations.unless(
        effect == Effect.TASK || rule.onceNotMet().isEmpty(),
        rule.name(),
        "only a task waits: @onceNotMet");
    if (rule.missing() != null) {
      violations.unless(
          file.missing().containsKey(rule.missing()),
          rule.name(),
          rule.missing() + " is not in the permit's list of missing things");
    }
  }

  private void condition(RuleDefinition rule) {
    List<ConditionRow> all =
        file.matters().stream().flatMap(matter -> matter.conditions().stream()).toList();
    List<ConditionRow> own =
        all.stream().filter(row -> row.condition() == rule.condition()).toList();
    violations.unless(!own.isEmpty(), rule.name(), "its condition is none of the permit's");
    violations.unless(
        own.isEmpty() || own.stream().anyMatch(row -> !row.step()),
        rule.name(),
        "speaks to " + rule.condition() + ", which only takes steps, so it is never heard");
    rule.asks().forEach(step -> step(rule, step, all));
  }

  private void step(RuleDefinition rule, Step step, List<ConditionRow> all) {
    boolean isStep = all.stream().anyMatch(r -> r.step() && r.condition() == step.condition());
    violations.unless(
        step.condition() == rule.condition() || isStep,
        rule.name(),
        "asks in " + step.condition() + ", which is no step condition");
    violations.unless(
        step.condition() != Condition.PROPORTIONALITY || !shall(rule),
        rule.name(),
        "asks about proportionality, though the law says shall");
  }

  private boolean shall(RuleDefinition rule) {
    if (rule.obligation() != null) {
      return rule.obligation() == Obligation.SHALL;
    }
    return file.matters().stream()
        .filter(matter -> rule.kinds().contains(matter.kind()))
        .flatMap(matter -> matter.conditions().stream())
        .anyMatch(
            row -> row.condition() == rule.condition() && row.obligation() == Obligation.SHALL);
  }

  private void constraints(RuleDefinition rule, RuleText text) {
    boolean own =
        !text.constraints().isEmpty()
            && text.constraints()
                .get(0)
                .replaceAll("\\s", "")
                .equals("of==Condition." + rule.condition());
    violations.unless(
        own, rule.name(), "its first constraint must be of == Condition." + rule.condition());
    String rest =
        String.join(
            ",",
            text.constraints()
                .subList(Math.min(1, text.constraints().size()), text.constraints().size()));
    violations.unless(
        !rest.contains("Condition."), rule.name(), "reads the evidence of another condition");
    violations.unless(
        text.otherPatterns().isEmpty(),
        rule.name(),
        "reads more than one evidence: " + text.otherPatterns());
    text.parameters().forEach(name -> parameter(rule, name));
    Matcher words = PATH_WORD.matcher(text.withoutStrings());
    while (words.find()) {
      violations.unless(
          !SourceVersion.isKeyword(words.group(1)) && !RESERVED.contains(words.group(1)),
          rule.name(),
          "the parser cuts the constraint off at the reserved word " + words.group(1));
    }
    Matcher number = NUMBER.matcher(text.withoutStrings());
    violations.unless(!number.find(), rule.name(), "holds a number; numbers are parameters");
    Matcher constants = ENUM.matcher(text.withoutStrings());
    while (constants.find()) {
      violations.unless(
          EnumNames.exists(constants.group(1), constants.group(2)),
          rule.name(),
          "no constant " + constants.group());
    }
  }

  private void parameter(RuleDefinition rule, String name) {
    Parameters.Parameter parameter = parameters.all().get(name);
    if (parameter == null) {
      violations.add(rule.name(), "no parameter " + name);
      return;
    }
    violations.unless(
        parameter.inForceOn(rule.from()),
        rule.name(),
        "is in force before its parameter " + name + " has a value");
    boolean mild = rule.effect() != Effect.BAR && rule.effect() != Effect.GROUND;
    violations.unless(
        mild || parameter.standing() != Standing.MEMORY,
        rule.name(),
        "rests on " + name + ", a number from memory, which may only trigger or ask");
  }

  private void consequence(RuleDefinition rule, RuleText text) {
    Matcher number = NUMBER.matcher(text.consequenceWithoutStrings());
    violations.unless(!number.find(), rule.name(), "holds a number; numbers are parameters");
    Matcher says = SAYS.matcher(text.consequence());
    boolean any = false;
    while (says.find()) {
      any = true;
      Effect said = EFFECT_OF.get(says.group(1));
      violations.unless(
          said == rule.effect(), rule.name(), "its consequence must say " + rule.effect());
    }
    violations.unless(any, rule.name(), "its consequence says nothing");
  }
}
