package no.forkant.rulebook;

import org.jspecify.annotations.Nullable;

/** One constraint of a rule: a test, or an expression with a name. */
record RuleConstraint(@Nullable String name, RuleExpression expression) {

  boolean isTest() {
    return name == null;
  }

  @Override
  public String toString() {
    return name == null ? expression.toString() : name + " : " + expression;
  }
}
