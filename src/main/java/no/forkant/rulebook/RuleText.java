package no.forkant.rulebook;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forkant.casefile.ItemType;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Reads;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The text of a rule, as far as the linter reads it.
 *
 * @param constraints the constraints of its first {@code Evidence} pattern, in order; never null
 * @param otherPatterns what else stands beside that pattern, by type; never null
 * @param consequence what stands between {@code then} and {@code end}; never null
 */
record RuleText(List<String> constraints, List<String> otherPatterns, String consequence) {

  private static final Map<String, ItemType> ROOTS = roots();
  private static final Pattern WORD = Pattern.compile("(?<![.\\w$])([a-z][A-Za-z]*)");
  private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

  /** A string that a query or {@code needing} takes, other than what {@code findings} takes. */
  private static final Pattern ARGUMENT =
      Pattern.compile("(findings\\s*)?\\.\\s*[a-zA-Z]+\\s*\\(\\s*\"([^\"]*)\"");

  static RuleText of(RuleDescr rule) {
    List<String> constraints = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (BaseDescr descr : rule.getLhs().getDescrs()) {
      if (constraints.isEmpty()
          && descr instanceof PatternDescr pattern
          && pattern.getObjectType().equals("Evidence")) {
        pattern.getDescrs().forEach(c -> constraints.add(c.getText()));
      } else {
        others.add(
            descr instanceof PatternDescr p ? p.getObjectType() : descr.getClass().getSimpleName());
      }
    }
    return new RuleText(constraints, others, String.valueOf(rule.getConsequence()).strip());
  }

  private static Map<String, ItemType> roots() {
    Map<String, ItemType> roots = new HashMap<>();
    for (Method method : Evidence.class.getMethods()) {
      Reads reads = method.getAnnotation(Reads.class);
      if (reads != null) {
        String name = method.getName().substring(3);
        roots.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), reads.value());
      }
    }
    return Map.copyOf(roots);
  }

  /** Returns the types of item that the constraints read; never null. */
  Set<ItemType> reads() {
    Set<ItemType> types = EnumSet.noneOf(ItemType.class);
    for (String constraint : constraints) {
      Matcher words = WORD.matcher(constraint);
      while (words.find()) {
        ItemType type = ROOTS.get(words.group(1));
        if (type != null) {
          types.add(type);
        }
      }
    }
    return types;
  }

  /** Returns the parameters that constraints and consequence name; never null. */
  Set<String> parameters() {
    Set<String> named = new TreeSet<>(stringsOf(String.join(",", constraints)));
    Matcher arguments = ARGUMENT.matcher(consequence);
    while (arguments.find()) {
      if (arguments.group(1) == null) {
        named.add(arguments.group(2));
      }
    }
    return named;
  }

  private static List<String> stringsOf(String text) {
    List<String> found = new ArrayList<>();
    Matcher strings = STRING.matcher(text);
    while (strings.find()) {
      found.add(strings.group(1));
    }
    return found;
  }

  /** Returns the constraints without their strings, for checks on the rest; never null. */
  String withoutStrings() {
    return STRING.matcher(String.join(", ", constraints)).replaceAll("''");
  }

  /** Returns the consequence without its strings; never null. */
  String consequenceWithoutStrings() {
    return STRING.matcher(consequence).replaceAll("''");
  }
}
