package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forkant.casefile.Permit;
import no.forkant.law.Citation;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.RuleDefinition;
import no.forkant.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class CoverageTests {

  private static final Path MATRIX = Path.of("docs/coverage.md");
  private static final Path FRESH = Path.of("target/coverage.md");
  private static final Set<String> DONE = Set.of("gate", "rule", "task", "not-encoded", "later");

  private final Rulebook rulebook = ProjectRules.rulebook();

  @Test
  void theMatrixIsOfToday() throws IOException {
    ScenarioReader reader = new ScenarioReader();
    List<Scenario> scenarios = new ArrayList<>(reader.scenarios(ProjectRules.FOLDER));
    scenarios.addAll(
        reader.counterCases(
            Path.of("test-data/counter-cases"),
            Path.of("test-data/cases"),
            Path.of("test-data/cases-own")));
    String fresh = CoverageMatrix.of(rulebook, scenarios);
    Files.createDirectories(FRESH.toAbsolutePath().getParent());
    Files.writeString(FRESH, fresh);

    assertThat(Files.isRegularFile(MATRIX) && Files.readString(MATRIX).equals(fresh))
        .as("the matrix has changed; take it over with: cp %s %s", FRESH, MATRIX)
        .isTrue();
  }

  @Test
  void everyRowOfTheLawReferenceIsAnsweredFor() {
    List<String> lost = new ArrayList<>();
    for (PermitRules rules : rulebook.permits()) {
      Set<String> answered =
          entries(rules.permit()).map(CoverageEntry::row).collect(Collectors.toSet());
      LawRows.of(rules.permit()).stream()
          .filter(row -> !answered.contains(row) && rules(row).isEmpty())
          .forEach(lost::add);
    }
    assertThat(lost).as("rows in neither a rule nor a coverage entry").isEmpty();
  }

  @Test
  void onlyListedRowsMayStillCome() {
    Set<String> later = new TreeSet<>();
    for (PermitRules rules : rulebook.permits()) {
      entries(rules.permit())
          .filter(entry -> entry.done().equals("later"))
          .forEach(entry -> later.add(entry.row()));
    }
    assertThat(later).as("done: later").containsExactlyElementsOf(new TreeSet<>(LawRows.later()));
  }

  @Test
  void everyEntryTellsWhereItsRowIsDone() {
    List<String> faults = new ArrayList<>();
    for (PermitRules rules : rulebook.permits()) {
      Set<String> seen = new TreeSet<>();
      entries(rules.permit())
          .forEach(
              entry -> {
                unless(seen.add(entry.row()), entry, "stands twice", faults);
                faults.addAll(faults(entry));
              });
    }
    assertThat(faults).isEmpty();
  }

  private List<String> faults(CoverageEntry entry) {
    List<String> faults = new ArrayList<>();
    unless(DONE.contains(entry.done()), entry, "is done by no way known", faults);
    boolean byRule = entry.done().equals("rule") || entry.done().equals("task");
    boolean byNone = entry.done().equals("gate") || entry.done().equals("not-encoded");
    unless(!byRule || !entry.rules().isEmpty(), entry, "names no rule", faults);
    unless(!byNone || !entry.because().isBlank(), entry, "does not tell why", faults);
    entry
        .rules()
        .forEach(id -> unless(!rules(id).isEmpty(), entry, "names no rule: " + id, faults));
    entry
        .law()
        .forEach(
            law ->
                unless(
                    rulebook.sources().of(Citation.parse(law)).isPresent(),
                    entry,
                    "cites an unknown source: " + law,
                    faults));
    return faults;
  }

  private static void unless(
      boolean holds, CoverageEntry entry, String fault, List<String> faults) {
    if (!holds) {
      faults.add(entry.row() + " " + fault);
    }
  }

  private static Stream<CoverageEntry> entries(Permit permit) {
    return CoverageEntry.in(ProjectRules.FOLDER.resolve(LawRows.folder(permit))).stream();
  }

  private List<String> rules(String row) {
    return rulebook.permits().stream()
        .flatMap(permit -> permit.rules().stream())
        .map(RuleDefinition::id)
        .filter(id -> CoverageMatrix.isOf(row, id))
        .toList();
  }
}
