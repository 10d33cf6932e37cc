package no.forkant.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.forkant.rulebook.RuleExpression.Call;
import no.forkant.rulebook.RuleExpression.Compared;
import no.forkant.rulebook.RuleExpression.Constant;
import no.forkant.rulebook.RuleExpression.Joined;
import no.forkant.rulebook.RuleExpression.Not;
import no.forkant.rulebook.RuleExpression.Text;
import no.forkant.rulebook.RuleExpression.Variable;
import no.forkant.rulebook.RuleExpression.Word;
import org.jspecify.annotations.Nullable;

/**
 * An expression with its type, ready to be evaluated without the engine.
 *
 * @param type what it gives; {@code Void} for null
 * @param value gives it
 */
record TypedExpression(Class<?> type, Value value) {

  /** Gives the value of an expression; names hold what was bound, {@code ""} the evidence. */
  interface Value {
    @Nullable Object of(Map<String, Object> names);
  }

  /** Under this name stands what expressions without a receiver are called on. */
  static final String ROOT = "";

  /**
   * Types an expression.
   *
   * @param names the types of what is bound
   * @throws IllTyped if the compiler would refuse it
   */
  static TypedExpression of(RuleExpression expression, Map<String, Class<?>> names) {
    if (expression instanceof Joined joined) {
      return joined(joined, names);
    } else if (expression instanceof Not not) {
      Value of = test(not.of(), names);
      return new TypedExpression(boolean.class, bound -> !isTrue(of.of(bound)));
    } else if (expression instanceof Compared compared) {
      return compared(compared, names);
    } else if (expression instanceof Call call) {
      return call(call, names);
    } else if (expression instanceof Constant constant) {
      Enum<?> value = RuleTypes.constant(constant.type(), constant.name());
      return new TypedExpression(value.getDeclaringClass(), bound -> value);
    } else if (expression instanceof Text text) {
      return new TypedExpression(String.class, bound -> text.value());
    } else if (expression instanceof Variable variable) {
      return variable(variable.name(), names);
    }
    return word((Word) expression);
  }

  private static TypedExpression word(Word word) {
    return word.word().equals("null")
        ? new TypedExpression(Void.class, bound -> null)
        : new TypedExpression(boolean.class, bound -> Boolean.valueOf(word.word()));
  }

  private static TypedExpression variable(String name, Map<String, Class<?>> names) {
    Class<?> type = names.get(name);
    if (type == null) {
      throw new IllTyped("nothing is bound to " + name);
    }
    return new TypedExpression(type, bound -> bound.get(name));
  }

  static Value test(RuleExpression expression, Map<String, Class<?>> names) {
    TypedExpression typed = of(expression, names);
    if (typed.type != boolean.class && typed.type != Boolean.class) {
      throw new IllTyped("no test: " + expression);
    }
    return typed.value;
  }

  static boolean isTrue(@Nullable Object value) {
    return Boolean.TRUE.equals(value);
  }

  private static TypedExpression joined(Joined joined, Map<String, Class<?>> names) {
    List<Value> parts = joined.parts().stream().map(part -> test(part, names)).toList();
    boolean all = joined.operator().equals("&&");
    return new TypedExpression(
        boolean.class,
        bound ->
            all
                ? parts.stream().allMatch(part -> isTrue(part.of(bound)))
                : parts.stream().anyMatch(part -> isTrue(part.of(bound))));
  }

  private static TypedExpression compared(Compared compared, Map<String, Class<?>> names) {
    Value left = of(compared.left(), names).value;
    Value right = of(compared.right(), names).value;
    return new TypedExpression(
        boolean.class, bound -> holds(left.of(bound), compared.operator(), right.of(bound)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static boolean holds(@Nullable Object left, String operator, @Nullable Object right) {
    if (operator.equals("==") || operator.equals("!=")) {
      return Objects.equals(left, right) == operator.equals("==");
    }
    if (left == null || right == null) {
      return false;
    }
    int order = ((Comparable) left).compareTo(right);
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static TypedExpression call(Call call, Map<String, Class<?>> names) {
    TypedExpression on = call.on() == null ? variable(ROOT, names) : of(call.on(), names);
    List<RuleExpression> told = call.arguments() == null ? List.of() : call.arguments();
    List<TypedExpression> arguments = told.stream().map(one -> of(one, names)).toList();
    Method method =
        call.arguments() == null
            ? RuleTypes.property(on.type, call.name())
            : RuleTypes.method(
                on.type, call.name(), arguments.stream().map(TypedExpression::type).toList());
    return new TypedExpression(
        RuleTypes.result(method, on.type),
        bound ->
            invoke(
                method,
                on.value.of(bound),
                arguments.stream().map(one -> one.value.of(bound)).toArray()));
  }

  private static @Nullable Object invoke(Method method, @Nullable Object on, Object[] arguments) {
    try {
      return method.invoke(Objects.requireNonNull(on), RuleTypes.spread(method, arguments));
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
