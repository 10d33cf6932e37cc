package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Findings;
import no.forkant.rulebook.evidence.Match;

/** One rule, read from its text and evaluated without the engine, so that it costs no compiling. */
final class InterpretedRule {

  private final RuleDefinition definition;
  private final List<RuleConstraint> constraints;
  private final List<RuleExpression> consequence;
  private final List<TypedExpression> typed = new ArrayList<>();
  private final List<TypedExpression> says;
  private final Findings findings = new Findings();

  /**
   * Reads a rule.
   *
   * @throws IllTyped if the compiler would refuse it
   */
  InterpretedRule(
      RuleDefinition definition,
      List<RuleConstraint> constraints,
      List<RuleExpression> consequence) {
    this.definition = definition;
    this.constraints = constraints;
    this.consequence = consequence;
    Map<String, Class<?>> names = new HashMap<>(Map.of(TypedExpression.ROOT, Evidence.class));
    for (RuleConstraint constraint : constraints) {
      typed.add(type(constraint, names));
    }
    names.put(TypedExpression.ROOT, Speaker.class);
    this.says = consequence.stream().map(one -> TypedExpression.of(one, names)).toList();
  }

  static InterpretedRule of(RuleDefinition definition, RuleText text) {
    if (!text.otherPatterns().isEmpty()) {
      throw new IllegalArgumentException(definition.name() + " has other patterns");
    }
    return new InterpretedRule(
        definition,
        text.constraints().stream().map(one -> new RuleExpressionParser(one).constraint()).toList(),
        new RuleExpressionParser(text.consequence()).statements());
  }

  private static TypedExpression type(RuleConstraint constraint, Map<String, Class<?>> names) {
    if (constraint.isTest()) {
      return new TypedExpression(
          boolean.class, TypedExpression.test(constraint.expression(), names));
    }
    TypedExpression told = TypedExpression.of(constraint.expression(), names);
    names.put(constraint.name(), told.type());
    return told;
  }

  RuleDefinition definition() {
    return definition;
  }

  List<RuleConstraint> constraints() {
    return constraints;
  }

  InterpretedRule withConstraints(List<RuleConstraint> others) {
    return new InterpretedRule(definition, others, consequence);
  }

  InterpretedRule withDefinition(RuleDefinition other) {
    return new InterpretedRule(other, constraints, consequence);
  }

  /** What a consequence calls. */
  record Speaker(Findings findings) {}

  /** Returns what the rule finds; empty if it is silent. */
  List<Match> evaluate(Evidence evidence) {
    if (evidence.getOf() != definition.condition()) {
      return List.of();
    }
    Map<String, Object> names = new HashMap<>();
    names.put(TypedExpression.ROOT, evidence);
    for (int i = 0; i < typed.size(); i++) {
      Object value = typed.get(i).value().of(names);
      RuleConstraint constraint = constraints.get(i);
      if (!constraint.isTest()) {
        names.put(constraint.name(), value);
      } else if (!TypedExpression.isTrue(value)) {
        return List.of();
      }
    }
    return say(evidence, names);
  }

  private synchronized List<Match> say(Evidence evidence, Map<String, Object> names) {
    names.put(TypedExpression.ROOT, new Speaker(findings));
    findings.begin(definition, evidence);
    says.forEach(one -> one.value().of(names));
    return findings.take();
  }
}
