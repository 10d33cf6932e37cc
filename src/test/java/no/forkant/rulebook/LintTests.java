package no.forkant.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** A mistake in the rules is refused, with the rule and what is wrong with it. */
class LintTests {

  private static final String RULES = "weapon/application.drl";

  private final SortedMap<String, byte[]> files = TestRules.files();

  @Test
  void acceptsTheTestsOwnRules() {
    assertThat(new RulebookReader().read(new RulebookSource(files)).permits()).hasSize(3);
  }

  @Test
  void refusesUnknownParametersWhereverTheyStand() {
    change(RULES, "committedSince(\"bar.window\")", "committedSince(\"bar.width\")");
    change(RULES, "needing(\"sobriety.incidents\")", "needing(\"sobriety.number\")");
    change(RULES, "endOf(\"move.notice\")", "endOf(\"move.limit\")");

    assertThat(violations())
        .containsExactly(
            "TST-001: no parameter bar.width",
            "TST-004: no parameter sobriety.number",
            "TST-014: no parameter move.limit");
  }

  @Test
  void refusesARuleThatIsInForceBeforeItsNumber() {
    change(RULES, "@from(\"2025-07-01\")", "@from(\"2025-06-30\")");

    assertThat(violations())
        .containsExactly("TST-018: is in force before its parameter late.window has a value");
  }

  @Test
  void refusesNumbersInRules() {
    change(RULES, "health.none,", "health.count == 0,");
    change(RULES, "due($found.endOf(\"move.notice\"))", "due(day.plusDays(14))");

    assertThat(violations())
        .contains(
            "TST-008: holds a number; numbers are parameters",
            "TST-014: holds a number; numbers are parameters");
  }

  @Test
  void refusesAConsequenceThatSaysSomethingElse() {
    change(RULES, "findings.bar(\"birthDate\")", "findings.ground(\"birthDate\")");
    change(RULES, "findings.missing($asked);", "$asked.getAny();");

    assertThat(violations())
        .containsExactly(
            "TST-008: its consequence says nothing", "TST-015: its consequence must say BAR");
  }

  @Test
  void refusesLawThatIsUnknownOrCannotBar() {
    change(RULES, "@law(\"TEST-PRAC\")", "@law(\"TEST-NONE/1\")");
    change(RULES, "@law(\"TEST-CIRC/1; TEST-ACT/§6\")", "@law(\"\")");
    change(RULES, "@law(\"TEST-ACT/§7\")", "@law(\"TEST-CIRC/7; TEST-ACT/§7\")");
    change(RULES, "@law(\"TEST-ACT/§3\")", "@law(\"TEST-PRAC\")");

    assertThat(violations())
        .contains(
            "TST-007: only an act or a regulation can bar",
            "TST-015: only an act or a regulation can bar",
            RULES + " rule TST-005: cites unknown source TEST-NONE/1",
            RULES + " rule TST-016: cites no law");
  }

  @Test
  void refusesBarsAndGroundsFromMemory() {
    change(RULES, "@condition(\"HEALTH\") @effect(\"BAR\")", memory("HEALTH\") @effect(\"BAR\")"));
    change(RULES, "@weight(\"HEAVY\")", "@weight(\"HEAVY\") @standing(\"MEMORY\")");
    change(
        "weapon/parameters.yaml",
        "bar.window:\n  unit: YEARS",
        "bar.window:\n  unit: YEARS\n  standing: MEMORY");

    assertThat(violations())
        .containsExactly(
            "TST-001: rests on bar.window, a number from memory, which may only trigger or ask",
            "TST-004: memory may only trigger or ask",
            "TST-007: memory never bars");
  }

  private static String memory(String rest) {
    return "@standing(\"MEMORY\") @condition(\"" + rest;
  }

  @Test
  void refusesAnnotationsThatItDoesNotKnow() {
    change(RULES, "@weight(\"LIGHT\")", "@weigth(\"LIGHT\")");
    change(RULES, "@weight(\"HEAVY\")", "@weight(\"FEATHER\")");

    assertThat(violations())
        .containsExactly(
            RULES + " rule TST-004: no weight FEATHER",
            RULES + " rule TST-005: unknown annotation weigth");
  }

  @Test
  void refusesAGroundWithoutStepAndAStepInAConditionWithItsOwnEvidence() {
    change(RULES, "@asks(\"LINK:SOBRIETY\")", "");
    change(RULES, "@asks(\"ESTABLISHED:FITNESS\")", "@asks(\"ESTABLISHED:HEALTH\")");
    change(RULES, "@asks(\"LINK:FITNESS\")", "@asks(\"LINK\")");
    change(RULES, "@matter(\"APPLICATION\") @obligation(\"MAY\")", "@matter(\"APPLICATION\")");
    change(RULES, "@condition(\"AGE\")", "@condition(\"PROPORTIONALITY\")");

    assertThat(violations())
        .contains(
            "TST-002: asks about proportionality, though the law says shall",
            "TST-004: a ground needs a step: @asks",
            "TST-005: asks in HEALTH, which is no step condition",
            "TST-015: speaks to PROPORTIONALITY, which only takes steps, so it is never heard",
            RULES + " rule TST-016: @asks is NAME:CONDITION, not LINK");
  }

  @Test
  void refusesARuleThatDoesNotSayWhatItsEffectNeeds() {
    change(RULES, "@missing(\"HEALTH_CERTIFICATE\")", "@missing(\"LICENCE\")");
    change("weapon/held.drl", "@missing(\"YEARLY_REPORT\")", "");
    change(RULES, "@term(\"VALID_UNTIL\")", "");
    change(RULES, "@tasks(\"INSPECT_STORAGE\")", "");
    change(RULES, "@until(\"2024-01-01\")", "@until(\"2020-01-01\")");

    assertThat(violations())
        .contains(
            "TST-008: LICENCE is not in the permit's list of missing things",
            "TST-010/2020: is never in force",
            "TST-011: @term",
            "TST-014: a task needs @tasks",
            "TST-019: @missing");
  }

  @Test
  void refusesIdsThatAreNoneOrStandTwice() {
    change(RULES, "rule \"TST-006\"", "rule \"TST-06\"");
    change(RULES, "rule \"TST-007\"", "rule \"TST-005\"");
    change("security-company/rules.drl", "TSC-004", "TST-004");

    assertThat(violations())
        .contains(
            RULES + " rule TST-06: no id: TST-06",
            RULES + " rule TST-005: stands twice",
            "security-company TST-004: is used in weapon too");
  }

  @Test
  void refusesWordsAtWhichTheParserStops() {
    change(RULES, "matters.finalReactions", "matters.final");
    change(RULES, ".joinedWith(", ".and(");

    assertThat(violations())
        .anyMatch(found -> found.startsWith("TST-001: the parser cuts the constraint off"))
        .anyMatch(found -> found.startsWith("TST-004: the parser cuts the constraint off"));
  }

  @Test
  void tellsWhatTheCompilerDoesNotUnderstandBesideTheRest() {
    change(RULES, "memberships.kind(", "memberships.sort(");
    change(RULES, "Incident.INTOXICATION", "Incident.DRUNK");

    assertThat(violations())
        .contains("TST-004: no constant PatrolIncident.Incident.DRUNK")
        .anyMatch(found -> found.contains("sort"));
  }

  @Test
  void refusesTheEvidenceOfAnotherCondition() {
    first("TST-001", "CONDUCT", "of == Condition.AGE");
    first("TST-005", "FITNESS", "of == Condition.FITNESS || of == Condition.AGE");
    first("TST-007", "HEALTH", "of == Condition.HEALTH, of != Condition.AGE");
    change(RULES, "      of == Condition.SCOPE,\n", "");

    assertThat(violations())
        .contains(
            "TST-001: its first constraint must be of == Condition.CONDUCT",
            "TST-005: its first constraint must be of == Condition.FITNESS",
            "TST-007: reads the evidence of another condition",
            "TST-012: its first constraint must be of == Condition.SCOPE");
  }

  private void first(String rule, String condition, String broken) {
    String text = new String(files.get(RULES), UTF_8);
    int from = text.indexOf("rule \"" + rule + "\"");
    String sound = "of == Condition." + condition;
    String changed = text.substring(0, from) + text.substring(from).replaceFirst(sound, broken);
    files.put(RULES, changed.getBytes(UTF_8));
  }

  @Test
  void refusesMoreThanOneEvidence() {
    second("TST-001", "Evidence(patrols.any)");
    second("TST-002", "Evidence(of == Condition.AGE, patrols.any)");
    second("TST-004", "not Evidence(of == Condition.AGE, patrols.any)");
    second("TST-005", "exists Evidence(patrols.any)");
    second("TST-006", "not Item()");
    second("TST-007", "eval(Boolean.TRUE)");

    assertThat(violations())
        .contains(
            "TST-001: reads more than one evidence: [Evidence]",
            "TST-002: reads more than one evidence: [Evidence]",
            "TST-004: reads more than one evidence: [NotDescr]",
            "TST-005: reads more than one evidence: [ExistsDescr]",
            "TST-006: reads more than one evidence: [NotDescr]",
            "TST-007: reads more than one evidence: [EvalDescr]");
  }

  private void second(String rule, String pattern) {
    String text = new String(files.get(RULES), UTF_8);
    int from = text.indexOf("\nthen", text.indexOf("rule \"" + rule + "\""));
    String changed = text.substring(0, from) + "\n  " + pattern + text.substring(from);
    files.put(RULES, changed.getBytes(UTF_8));
  }

  @Test
  void refusesATextThatOneLanguageLacks() {
    change("weapon/texts/nb.yaml", "  TST-001: ", "  TST-901: ");
    change("weapon/texts/nn.yaml", "  TST-007: ", "  TST-907: ");
    change("weapon/texts/en.yaml", "  SAFETY: ", "  SAFENESS: ");

    assertThat(violations())
        .contains(
            "weapon/texts/nb.yaml: lacks FINDINGS TST-001 CASEWORKER",
            "weapon/texts/nn.yaml: lacks FINDINGS TST-007 PARTY",
            "weapon/texts/en.yaml: lacks QUESTIONS SAFETY CASEWORKER");
  }

  @Test
  void refusesATextThatAllLanguagesLack() {
    for (String language : List.of("nb", "nn", "en")) {
      change("weapon/texts/" + language + ".yaml", "  WEIGHTY: ", "  WEIGHTLESS: ");
    }

    assertThat(violations())
        .contains(
            "TST-002: lacks the text QUESTIONS WEIGHTY for the CASEWORKER",
            "TST-002: lacks the text QUESTIONS WEIGHTY for the PARTY");
  }

  @Test
  void refusesMistakesInTheFilesBesideTheRules() {
    change("weapon/admissibility.yaml", "stage: [CHARGED", "stage: [ACCUSED");
    change("weapon/admissibility.yaml", "{door: [DUTY", "{gate: [DUTY");
    change("weapon/admissibility.yaml", "types: [CUSTODY]", "types: [JAIL]");
    change("weapon/admissibility.yaml", "basis: [NEED]", "bases: [NEED]");
    change("weapon/permit.yaml", "condition: NEED", "condition: WISH");
    change("weapon/permit.yaml", "law: [TEST-ACT/§9]", "law: []");
    change("weapon/parameters.yaml", "value: 24", "value: two years");
    change("weapon/parameters.yaml", "unit: COUNT", "unit: HEADS");
    change("sources.yaml", "kind: CIRCULAR", "kind: RUMOUR");

    assertThat(String.join("\n", violations()))
        .contains(
            "content has no value ACCUSED",
            "content has no gate",
            "no itemtype JAIL",
            "unknown field bases",
            "no condition WISH",
            "cites no law",
            "its value is no number",
            "no unit HEADS",
            "no sourcekind RUMOUR");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    change(RULES, "committedSince(\"bar.window\")", "committedSince(\"bar.width\")");
    change(RULES, "@law(\"TEST-PRAC\")", "@law(\"TEST-NONE/1\")");
    change("security-company/rules.drl", "@asks(\"LINK:CONDUCT\")", "");
    change("weapon/texts/nn.yaml", "  TST-007: ", "  TST-999: ");

    assertThat(violations())
        .anyMatch(found -> found.startsWith("TST-001: "))
        .anyMatch(found -> found.contains("TST-005"))
        .anyMatch(found -> found.startsWith("TSC-002: "))
        .anyMatch(found -> found.startsWith("weapon/texts/nn.yaml: "));
  }

  private void change(String path, String sound, String broken) {
    String text = new String(files.get(path), UTF_8);
    assertThat(text).as(path).contains(sound);
    files.put(path, text.replace(sound, broken).getBytes(UTF_8));
  }

  private List<String> violations() {
    RulebookViolations refused =
        catchThrowableOfType(
            RulebookViolations.class, () -> new RulebookReader().read(new RulebookSource(files)));
    assertThat(refused).as("nothing was refused").isNotNull();
    return refused.violations();
  }
}
