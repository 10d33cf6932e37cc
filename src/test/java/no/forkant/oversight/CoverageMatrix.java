package no.forkant.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.forkant.casefile.Permit;
import no.forkant.law.Citation;
import no.forkant.law.Source;
import no.forkant.law.Texts;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.RuleDefinition;
import no.forkant.rulebook.Rulebook;

/** Writes down what of the law is done by which rule, proved by which scenario, worded how. */
final class CoverageMatrix {

  private final Rulebook rulebook;
  private final List<Scenario> scenarios;
  private final StringBuilder out = new StringBuilder();

  private CoverageMatrix(Rulebook rulebook, List<Scenario> scenarios) {
    this.rulebook = rulebook;
    this.scenarios = scenarios;
  }

  static String of(Rulebook rulebook, List<Scenario> scenarios) {
    CoverageMatrix matrix = new CoverageMatrix(rulebook, scenarios);
    matrix.line("# What is coded, and what is not");
    matrix.line("");
    matrix.line("Written by `CoverageTests` from `rules/`; do not edit by hand.");
    rulebook.permits().stream()
        .sorted(Comparator.comparing(PermitRules::permit))
        .forEach(matrix::permit);
    return matrix.out.toString();
  }

  private void permit(PermitRules rules) {
    List<RuleDefinition> all =
        rules.rules().stream().sorted(Comparator.comparing(RuleDefinition::name)).toList();
    line("");
    line("## " + rules.permit());
    line("");
    line("%d rules, %d scenarios.".formatted(all.size(), scenariosOf(rules.permit())));
    line("");
    line("| law | rule | about | effect | in force | fires in | silent in | worded in |");
    line("| --- | --- | --- | --- | --- | --- | --- | --- |");
    byLaw(all).forEach((law, under) -> under.forEach(rule -> line(rule(law, rule, rules))));
    proofs(all);
    rows(rules.permit(), all);
  }

  private long scenariosOf(Permit permit) {
    return scenarios.stream().filter(one -> one.given().matter().permit() == permit).count();
  }

  private SortedMap<String, List<RuleDefinition>> byLaw(List<RuleDefinition> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(r -> law(r.law().get(0)), TreeMap::new, Collectors.toList()));
  }

  private String law(Citation citation) {
    return rulebook.sources().of(citation).map(Source::shortName).orElse(citation.source())
        + " "
        + citation.place();
  }

  private String rule(String law, RuleDefinition rule, PermitRules rules) {
    String inForce = "from " + rule.from() + (rule.until() == null ? "" : " until " + rule.until());
    return "| "
        + String.join(
            " | ",
            law,
            rule.name(),
            rule.title().replace("|", "\\|"),
            rule.effect().name(),
            inForce,
            String.valueOf(firing(rule.id()).size()),
            String.valueOf(silent(rule.id()).size()),
            worded(rule, rules))
        + " |";
  }

  private static String worded(RuleDefinition rule, PermitRules rules) {
    Texts texts =
        rule.effect() == Effect.MISSING
            ? rules.texts().missing(String.valueOf(rule.missing()))
            : rule.effect() == Effect.TASK ? null : rules.texts().finding(rule);
    if (texts == null) {
      return "tasks";
    }
    return new TreeMap<>(Map.of("nb", texts.nb(), "nn", texts.nn(), "en", texts.en()))
        .entrySet().stream()
            .filter(text -> !text.getValue().isBlank())
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(" "));
  }

  private List<String> firing(String id) {
    return names(scenarios.stream().filter(one -> one.fires().contains(id)).toList());
  }

  private List<String> silent(String id) {
    return names(scenarios.stream().filter(one -> one.silent().contains(id)).toList());
  }

  private static List<String> names(List<Scenario> some) {
    return some.stream().map(Scenario::name).sorted().toList();
  }

  /** Each name once, with how often it is repeated for other variants and days of law. */
  private static List<String> told(List<String> names) {
    return names.stream()
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(one -> one.getKey() + (one.getValue() == 1 ? "" : " (" + one.getValue() + " times)"))
        .toList();
  }

  private void proofs(List<RuleDefinition> all) {
    SortedSet<String> ids = new TreeSet<>();
    all.forEach(rule -> ids.add(rule.id()));
    line("");
    line("<details><summary>Scenarios in which each rule speaks</summary>");
    line("");
    for (String id : ids) {
      line("* " + id);
      told(firing(id)).forEach(name -> line("  * " + name));
    }
    line("");
    line("</details>");
  }

  private void rows(Permit permit, List<RuleDefinition> all) {
    List<CoverageEntry> entries =
        CoverageEntry.in(ProjectRules.FOLDER.resolve(LawRows.folder(permit)));
    SortedMap<String, CoverageEntry> byRow = new TreeMap<>();
    entries.forEach(entry -> byRow.put(entry.row(), entry));
    SortedSet<String> rows = new TreeSet<>(LawRows.of(permit));
    rows.addAll(byRow.keySet());
    if (rows.isEmpty()) {
      return;
    }
    line("");
    line("| row of the law reference | done by | rules | law | because |");
    line("| --- | --- | --- | --- | --- |");
    rows.forEach(row -> line(row(row, byRow.get(row), all)));
  }

  private String row(String row, CoverageEntry entry, List<RuleDefinition> all) {
    if (entry == null) {
      List<String> own =
          all.stream().map(RuleDefinition::id).filter(id -> isOf(row, id)).distinct().toList();
      String done = own.isEmpty() ? "nothing" : "rule";
      return "| %s | %s | %s |  |  |".formatted(row, done, String.join(", ", own));
    }
    String law =
        entry.law().stream().map(Citation::parse).map(this::law).collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            row,
            entry.done(),
            String.join(", ", entry.rules()),
            law,
            entry.because().replace("|", "\\|"));
  }

  /** Returns whether a rule is one of a row: it has its id, perhaps with a letter. */
  static boolean isOf(String row, String rule) {
    return rule.matches(row + "[a-z]?");
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
