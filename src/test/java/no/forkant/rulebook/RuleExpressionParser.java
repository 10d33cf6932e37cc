package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forkant.rulebook.RuleExpression.Call;
import no.forkant.rulebook.RuleExpression.Compared;
import no.forkant.rulebook.RuleExpression.Constant;
import no.forkant.rulebook.RuleExpression.Joined;
import no.forkant.rulebook.RuleExpression.Not;
import no.forkant.rulebook.RuleExpression.Text;
import no.forkant.rulebook.RuleExpression.Variable;
import no.forkant.rulebook.RuleExpression.Word;
import org.jspecify.annotations.Nullable;

/** Reads the part of the rule language that the rules use, and refuses everything else. */
final class RuleExpressionParser {

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|[$A-Za-z_]\\w*|==|!=|<=|>=|&&|\\|\\||[!<>().,:;]|(\\S)");
  private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORDS = Set.of("null", "true", "false");

  private final String source;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  RuleExpressionParser(String source) {
    this.source = source;
    Matcher matcher = TOKEN.matcher(source.replaceAll("//[^\n]*", ""));
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        throw refused(matcher.group(1));
      }
      tokens.add(matcher.group());
    }
  }

  /** Reads one constraint: an expression, with a name before it if it is bound to one. */
  RuleConstraint constraint() {
    String name = null;
    if (tokens.size() > 1 && tokens.get(1).equals(":")) {
      name = take();
      take();
    }
    RuleConstraint read = new RuleConstraint(name, any());
    end();
    return read;
  }

  /** Reads the statements of a consequence. */
  List<RuleExpression> statements() {
    List<RuleExpression> statements = new ArrayList<>();
    while (next < tokens.size()) {
      statements.add(any());
      expect(";");
    }
    return statements;
  }

  private RuleExpression any() {
    return joined("||", () -> joined("&&", this::compared));
  }

  private RuleExpression joined(
      String operator, java.util.function.Supplier<RuleExpression> operand) {
    List<RuleExpression> parts = new ArrayList<>(List.of(operand.get()));
    while (is(operator)) {
      take();
      parts.add(operand.get());
    }
    return parts.size() == 1 ? parts.get(0) : new Joined(operator, parts);
  }

  private RuleExpression compared() {
    RuleExpression left = negated();
    if (next < tokens.size() && COMPARING.contains(tokens.get(next))) {
      return new Compared(left, take(), negated());
    }
    return left;
  }

  private RuleExpression negated() {
    if (is("!")) {
      take();
      return new Not(negated());
    }
    RuleExpression expression = first();
    while (is(".")) {
      take();
      expression = new Call(expression, take(), arguments());
    }
    return expression;
  }

  private RuleExpression first() {
    String token = take();
    if (token.equals("(")) {
      RuleExpression inner = any();
      expect(")");
      return inner;
    }
    if (token.startsWith("\"")) {
      return new Text(token.substring(1, token.length() - 1));
    }
    if (token.startsWith("$")) {
      return new Variable(token);
    }
    if (WORDS.contains(token)) {
      return new Word(token);
    }
    if (!Character.isLetter(token.charAt(0))) {
      throw refused(token);
    }
    return Character.isUpperCase(token.charAt(0))
        ? constant(token)
        : new Call(null, token, arguments());
  }

  private RuleExpression constant(String type) {
    StringBuilder told = new StringBuilder(type);
    expect(".");
    String name = take();
    while (is(".") && !name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
      told.append('.').append(name);
      take();
      name = take();
    }
    return new Constant(told.toString(), name);
  }

  private @Nullable List<RuleExpression> arguments() {
    if (!is("(")) {
      return null;
    }
    take();
    List<RuleExpression> arguments = new ArrayList<>();
    while (!is(")")) {
      arguments.add(any());
      if (is(",")) {
        take();
      }
    }
    take();
    return arguments;
  }

  private boolean is(String token) {
    return next < tokens.size() && tokens.get(next).equals(token);
  }

  private String take() {
    if (next >= tokens.size()) {
      throw refused("the end");
    }
    return tokens.get(next++);
  }

  private void expect(String token) {
    if (!take().equals(token)) {
      throw refused(tokens.get(next - 1));
    }
  }

  private void end() {
    if (next != tokens.size()) {
      throw refused(tokens.get(next));
    }
  }

  private IllegalArgumentException refused(String what) {
    return new IllegalArgumentException("not understood at " + what + ": " + source);
  }
}
