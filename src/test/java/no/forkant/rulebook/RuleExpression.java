package no.forkant.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An expression of a rule, small enough to be changed in one place; prints as it is written. */
sealed interface RuleExpression {

  /** Some parts joined by {@code &&} or {@code ||}. */
  record Joined(String operator, List<RuleExpression> parts) implements RuleExpression {
    @Override
    public String toString() {
      return parts.stream()
          .map(RuleExpression::toString)
          .collect(Collectors.joining(" " + operator + " ", "(", ")"));
    }
  }

  record Not(RuleExpression of) implements RuleExpression {
    @Override
    public String toString() {
      return "!" + of;
    }
  }

  record Compared(RuleExpression left, String operator, RuleExpression right)
      implements RuleExpression {
    @Override
    public String toString() {
      return left + " " + operator + " " + right;
    }
  }

  /**
   * A property or a call; on the evidence itself if {@code on} is null, a property if {@code
   * arguments} is.
   */
  record Call(@Nullable RuleExpression on, String name, @Nullable List<RuleExpression> arguments)
      implements RuleExpression {
    @Override
    public String toString() {
      String told =
          arguments == null
              ? ""
              : arguments.stream()
                  .map(RuleExpression::toString)
                  .collect(Collectors.joining(", ", "(", ")"));
      return (on == null ? "" : on + ".") + name + told;
    }
  }

  /** A constant of an enum; the type may be nested. */
  record Constant(String type, String name) implements RuleExpression {
    @Override
    public String toString() {
      return type + "." + name;
    }
  }

  record Text(String value) implements RuleExpression {
    @Override
    public String toString() {
      return '"' + value + '"';
    }
  }

  /** {@code null}, {@code true} or {@code false}. */
  record Word(String word) implements RuleExpression {
    @Override
    public String toString() {
      return word;
    }
  }

  record Variable(String name) implements RuleExpression {
    @Override
    public String toString() {
      return name;
    }
  }
}
