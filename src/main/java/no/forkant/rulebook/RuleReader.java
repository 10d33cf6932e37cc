package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Permit;
import no.forkant.casefile.TermKind;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** Reads what each rule of a permit says about itself, and checks the rule's shape. */
final class RuleReader {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "title",
          "law",
          "condition",
          "effect",
          "weight",
          "from",
          "until",
          "matter",
          "variants",
          "asks",
          "tasks",
          "onceEstablished",
          "onceNotMet",
          "missing",
          "term",
          "obligation",
          "standing",
          "tariff");

  private final Reading reading;
  private final Permit permit;
  private final Map<String, RuleDefinition> rules = new TreeMap<>();
  private final Map<String, RuleText> texts = new HashMap<>();

  RuleReader(Reading reading, Permit permit) {
    this.reading = reading;
    this.permit = permit;
  }

  /** Adds the rules of one file. */
  void add(String path, String text) {
    for (RuleDescr rule : parse(path, text)) {
      RuleText told = RuleText.of(rule);
      String where = path + " rule " + rule.getName();
      RuleDefinition definition = definition(rule, told, where);
      if (definition != null) {
        boolean twice = rules.put(rule.getName(), definition) != null;
        reading.violations().unless(!twice, where, "stands twice");
        texts.put(rule.getName(), told);
      }
    }
  }

  Map<String, RuleDefinition> rules() {
    return rules;
  }

  Map<String, RuleText> texts() {
    return texts;
  }

  private List<RuleDescr> parse(String path, String text) {
    try {
      DrlParser parser = new DrlParser();
      PackageDescr descr = parser.parse(false, DrlHeader.of("rules") + text);
      parser.getErrors().forEach(e -> reading.violations().add(path, e.getMessage()));
      return descr == null ? List.of() : descr.getRules();
    } catch (DroolsParserException e) {
      reading.violations().add(path, String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  private @Nullable RuleDefinition definition(RuleDescr rule, RuleText text, String where) {
    for (String name : rule.getAnnotationNames()) {
      reading.violations().unless(ANNOTATIONS.contains(name), where, "unknown annotation " + name);
    }
    String id = rule.getName().split("/", 2)[0];
    reading.violations().unless(id.matches("[A-Z]{2,5}-[0-9]{3}[a-z]?"), where, "no id: " + id);
    Condition condition = constant(Condition.class, rule, "condition", where);
    Effect effect = constant(Effect.class, rule, "effect", where);
    String from = value(rule, "from");
    reading.violations().unless(from != null, where, "needs @from");
    reading.violations().unless(value(rule, "title") != null, where, "needs @title");
    if (condition == null || effect == null || from == null) {
      return null;
    }
    String until = value(rule, "until");
    return new RuleDefinition(
        rule.getName(),
        id,
        orEmpty(value(rule, "title")),
        reading.citations(list(value(rule, "law"), ";"), where),
        condition,
        effect,
        optional(Weight.class, rule, "weight", where),
        optional(Obligation.class, rule, "obligation", where),
        standing(rule, where),
        reading.day(from, where),
        until == null ? null : reading.day(until, where),
        kinds(rule, where),
        variants(rule, where),
        steps(rule, where),
        tasks(rule, "tasks", where),
        tasks(rule, "onceEstablished", where),
        Set.copyOf(reading.named(Condition.class, list(value(rule, "onceNotMet"), ","), where)),
        value(rule, "missing"),
        optional(TermKind.class, rule, "term", where),
        TariffCode.parse(value(rule, "tariff")),
        text.reads());
  }

  private Standing standing(RuleDescr rule, String where) {
    Standing told = optional(Standing.class, rule, "standing", where);
    return told == null ? Standing.SEEN : told;
  }

  private Set<MatterKind> kinds(RuleDescr rule, String where) {
    List<String> told = list(value(rule, "matter"), ",");
    return told.isEmpty()
        ? EnumSet.allOf(MatterKind.class)
        : reading.named(MatterKind.class, told, where);
  }

  private Set<no.forkant.casefile.Variant> variants(RuleDescr rule, String where) {
    List<String> told = list(value(rule, "variants"), ",");
    if (told.isEmpty()) {
      return permit.variants();
    }
    var named = reading.named(no.forkant.casefile.Variant.class, told, where);
    reading
        .violations()
        .unless(permit.variants().containsAll(named), where, "names variants of another permit");
    return named;
  }

  private List<Step> steps(RuleDescr rule, String where) {
    List<Step> steps = new ArrayList<>();
    for (String step : list(value(rule, "asks"), ",")) {
      String[] parts = step.split(":", 2);
      Condition condition =
          parts.length < 2 ? null : reading.constant(Condition.class, parts[1], where);
      boolean shaped = condition != null && parts[0].matches("[A-Z0-9_]+");
      reading.violations().unless(shaped, where, "@asks is NAME:CONDITION, not " + step);
      if (condition != null) {
        steps.add(new Step(parts[0], condition));
      }
    }
    return List.copyOf(steps);
  }

  private List<TaskKind> tasks(RuleDescr rule, String annotation, String where) {
    return List.copyOf(reading.named(TaskKind.class, list(value(rule, annotation), ","), where));
  }

  private <E extends Enum<E>> @Nullable E constant(
      Class<E> type, RuleDescr rule, String annotation, String where) {
    String told = value(rule, annotation);
    if (told == null) {
      reading.violations().add(where, "needs @" + annotation);
      return null;
    }
    return reading.constant(type, told, where);
  }

  private <E extends Enum<E>> @Nullable E optional(
      Class<E> type, RuleDescr rule, String annotation, String where) {
    String told = value(rule, annotation);
    return told == null ? null : reading.constant(type, told, where);
  }

  private static @Nullable String value(RuleDescr rule, String annotation) {
    AnnotationDescr descr = rule.getAnnotation(annotation);
    Object told = descr == null ? null : descr.getSingleValue();
    if (told == null) {
      return null;
    }
    String text = told.toString().strip();
    return text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static List<String> list(@Nullable String text, String separator) {
    return text == null
        ? List.of()
        : java.util.stream.Stream.of(text.split(separator))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }
}
