package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.forkant.rulebook.RuleExpression.Call;
import no.forkant.rulebook.RuleExpression.Compared;
import no.forkant.rulebook.RuleExpression.Constant;
import no.forkant.rulebook.RuleExpression.Joined;
import no.forkant.rulebook.RuleExpression.Not;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Found;

/** Every small mistake that the author of one rule could have made in its constraints. */
final class ConstraintVariations {

  private static final Map<String, String> OPPOSITES =
      Map.of("any", "none", "none", "any", "atLeast", "fewerThan", "fewerThan", "atLeast");
  private static final Map<String, List<String>> OPERATORS =
      Map.of(
          "==", List.of("!="),
          "!=", List.of("=="),
          "<", List.of("<=", ">="),
          "<=", List.of("<", ">"),
          ">", List.of(">=", "<="),
          ">=", List.of(">", "<"));

  private final InterpretedRule rule;
  private final Map<String, Class<?>> names = new HashMap<>();

  private ConstraintVariations(InterpretedRule rule) {
    this.rule = rule;
    names.put(TypedExpression.ROOT, Evidence.class);
  }

  /** Returns the mutants of a rule's constraints, by what they change. */
  static Map<String, InterpretedRule> of(InterpretedRule rule) {
    return new ConstraintVariations(rule).all();
  }

  private Map<String, InterpretedRule> all() {
    Map<String, InterpretedRule> mutants = new LinkedHashMap<>();
    List<RuleConstraint> constraints = rule.constraints();
    for (int i = 1; i < constraints.size(); i++) {
      RuleConstraint constraint = constraints.get(i);
      if (constraint.isTest()) {
        add(mutants, told(constraint, "", mutants), i, null);
      }
      for (RuleExpression changed : new LinkedHashSet<>(variations(constraint.expression()))) {
        RuleConstraint other = new RuleConstraint(constraint.name(), changed);
        if (!other.equals(constraint)) {
          add(mutants, told(constraint, other.toString(), mutants), i, other);
        }
      }
      if (!constraint.isTest()) {
        names.put(constraint.name(), type(constraint.expression()));
      }
    }
    return mutants;
  }

  /**
   * Returns what is changed with a little of what stands around it, or in full if that is taken.
   */
  private static String told(RuleConstraint from, String to, Map<String, InterpretedRule> known) {
    String part = TextDifference.of(from.toString(), to);
    return known.containsKey(part) ? from + " => " + to : part;
  }

  private void add(
      Map<String, InterpretedRule> mutants, String told, int index, RuleConstraint other) {
    List<RuleConstraint> changed = new ArrayList<>(rule.constraints());
    if (other == null) {
      changed.remove(index);
    } else {
      changed.set(index, other);
    }
    try {
      mutants.put(told, rule.withConstraints(changed));
    } catch (IllTyped e) {
      // the compiler would refuse it, so nobody could make this mistake
    }
  }

  private Class<?> type(RuleExpression expression) {
    return TypedExpression.of(expression, names).type();
  }

  private boolean isQuery(RuleExpression expression) {
    return expression instanceof Call && Found.class.isAssignableFrom(type(expression));
  }

  private List<RuleExpression> variations(RuleExpression expression) {
    if (expression instanceof Joined joined) {
      return ofJoined(joined);
    } else if (expression instanceof Not not) {
      return ofNot(not);
    } else if (expression instanceof Compared compared) {
      return ofCompared(compared);
    } else if (expression instanceof Call call) {
      return ofCall(call);
    } else if (expression instanceof Constant constant) {
      return List.of(another(constant, Set.of(constant.name())));
    }
    return List.of();
  }

  private List<RuleExpression> ofJoined(Joined joined) {
    List<RuleExpression> found = new ArrayList<>();
    found.add(new Joined(joined.operator().equals("&&") ? "||" : "&&", joined.parts()));
    for (int i = 0; i < joined.parts().size(); i++) {
      List<RuleExpression> fewer = without(joined.parts(), i);
      found.add(fewer.size() == 1 ? fewer.get(0) : new Joined(joined.operator(), fewer));
    }
    found.addAll(inside(joined.parts(), parts -> new Joined(joined.operator(), parts)));
    return found;
  }

  private List<RuleExpression> ofNot(Not not) {
    List<RuleExpression> found = new ArrayList<>(List.of(not.of()));
    for (RuleExpression inner : variations(not.of())) {
      if (!(inner instanceof Not)) {
        found.add(new Not(inner));
      }
    }
    return found;
  }

  private List<RuleExpression> ofCompared(Compared compared) {
    List<RuleExpression> found = new ArrayList<>();
    for (String operator : OPERATORS.get(compared.operator())) {
      found.add(new Compared(compared.left(), operator, compared.right()));
    }
    wrap(compared.left(), e -> new Compared(e, compared.operator(), compared.right()), found);
    wrap(compared.right(), e -> new Compared(compared.left(), compared.operator(), e), found);
    return found;
  }

  private List<RuleExpression> ofCall(Call call) {
    List<RuleExpression> found = new ArrayList<>();
    String opposite = OPPOSITES.get(call.name());
    if (opposite != null && call.on() != null) {
      found.add(new Call(call.on(), opposite, call.arguments()));
    } else if (type(call) == boolean.class || type(call) == Boolean.class) {
      found.add(new Not(call));
    }
    if (call.on() != null) {
      if (isQuery(call) && isQuery(call.on())) {
        found.add(call.on());
      }
      wrap(call.on(), e -> new Call(e, call.name(), call.arguments()), found);
    }
    if (call.arguments() != null) {
      found.addAll(ofArguments(call));
    }
    return found;
  }

  private List<RuleExpression> ofArguments(Call call) {
    List<RuleExpression> arguments = call.arguments();
    List<RuleExpression> found = new ArrayList<>();
    if (isQuery(call)) {
      arguments.stream().filter(this::isQuery).forEach(found::add);
    }
    Set<String> used = new HashSet<>();
    arguments.forEach(one -> used.add(one instanceof Constant c ? c.name() : ""));
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Constant constant) {
        if (arguments.size() > 1) {
          found.add(new Call(call.on(), call.name(), without(arguments, i)));
        }
        List<RuleExpression> changed = new ArrayList<>(arguments);
        changed.set(i, another(constant, used));
        found.add(new Call(call.on(), call.name(), changed));
      }
    }
    found.addAll(
        inside(
            arguments.stream().map(a -> a instanceof Constant ? null : a).toList(),
            changed -> new Call(call.on(), call.name(), restored(changed, arguments))));
    return found;
  }

  private static List<RuleExpression> restored(
      List<RuleExpression> changed, List<RuleExpression> told) {
    List<RuleExpression> all = new ArrayList<>(changed);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == null) {
        all.set(i, told.get(i));
      }
    }
    return all;
  }

  /** Varies one part after the other. */
  private List<RuleExpression> inside(
      List<RuleExpression> parts,
      java.util.function.Function<List<RuleExpression>, RuleExpression> whole) {
    List<RuleExpression> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      if (parts.get(i) != null) {
        wrap(
            parts.get(i),
            part -> {
              List<RuleExpression> changed = new ArrayList<>(parts);
              changed.set(index, part);
              return whole.apply(changed);
            },
            found);
      }
    }
    return found;
  }

  private void wrap(
      RuleExpression part, UnaryOperator<RuleExpression> whole, List<RuleExpression> found) {
    variations(part).forEach(changed -> found.add(whole.apply(changed)));
  }

  private static List<RuleExpression> without(List<RuleExpression> parts, int index) {
    List<RuleExpression> fewer = new ArrayList<>(parts);
    fewer.remove(index);
    return fewer;
  }

  /** Returns the next constant of the type that is not used beside it. */
  private static RuleExpression another(Constant constant, Set<String> used) {
    Object[] all = RuleTypes.enumOf(constant.type()).getEnumConstants();
    int start = RuleTypes.constant(constant.type(), constant.name()).ordinal();
    for (int i = 1; i < all.length; i++) {
      String name = ((Enum<?>) all[(start + i) % all.length]).name();
      if (!used.contains(name)) {
        return new Constant(constant.type(), name);
      }
    }
    return constant;
  }
}
