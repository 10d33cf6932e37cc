package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forkant.casefile.Document;
import no.forkant.casefile.Permit;
import no.forkant.rulebook.Mutant;
import no.forkant.rulebook.PermitMutants;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.RulebookSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Makes every small mistake in every rule, number and day, and asks whether some scenario or
 * documented case notices.
 */
class RuleMutationTests {

  private static final Path TABLE = Path.of("src/test/resources/mutation.yaml");
  private static final Path SURVIVORS = Path.of("target/mutation-survivors.txt");
  private static final List<RuleProof> PROOFS = RuleProof.all();
  private static final String NOWHERE = "differs nowhere";

  /** Rules to look at alone while working on them, such as WPN-001,WPN-002; empty: all. */
  private static final List<String> ONLY =
      Stream.of(System.getProperty("forkant.mutation.rules", "").split(","))
          .filter(rule -> !rule.isBlank())
          .toList();

  private static final Map<Permit, String> REPORTS = new EnumMap<>(Permit.class);

  private final JsonNode table = Document.ofYaml(read(TABLE)).root();

  static Stream<Permit> permits() {
    return ProjectRules.rulebook().permits().stream().map(PermitRules::permit).sorted();
  }

  @ParameterizedTest
  @MethodSource("permits")
  void noticesMistakesInTheRulesOf(Permit permit) {
    PermitMutants mutants =
        new PermitMutants(
            ProjectRules.rulebook(), RulebookSource.fromFolder(ProjectRules.FOLDER), permit);
    List<Mutant> all = mutants.all().stream().filter(RuleMutationTests::isAskedFor).toList();
    Map<String, String> equivalent = equivalent(permit);
    Set<String> names = all.stream().map(Mutant::name).collect(Collectors.toSet());
    if (ONLY.isEmpty()) {
      assertThat(names).as("mutants named as equivalent").containsAll(equivalent.keySet());
    }

    List<Mutant> judged = all.stream().filter(one -> !equivalent.containsKey(one.name())).toList();
    List<String> survivors = survivors(mutants, judged, permit);
    String report = report(permit, judged.size(), survivors);
    REPORTS.put(permit, report);

    int least = ONLY.isEmpty() ? leastOf(permit) : 0;
    assertThat(percent(judged.size(), survivors)).as(report).isGreaterThanOrEqualTo(least);
  }

  private int leastOf(Permit permit) {
    return table.path("killed").path(permit.name()).asInt(0);
  }

  private static boolean isAskedFor(Mutant mutant) {
    return ONLY.isEmpty()
        || ONLY.stream()
            .anyMatch(
                wanted ->
                    mutant.name().startsWith(wanted + ":")
                        || mutant.name().startsWith(wanted + " from "));
  }

  private static List<String> survivors(PermitMutants mutants, List<Mutant> all, Permit permit) {
    Map<Mutant, String> alive = new LinkedHashMap<>();
    all.forEach(one -> alive.put(one, NOWHERE));
    for (RuleProof proof : PROOFS) {
      if (proof.permit() == permit && proof.failures().apply(mutants.recording()).isEmpty()) {
        confront(proof, alive);
      }
    }
    List<String> told = new ArrayList<>();
    alive.forEach((one, seen) -> told.add(one.name() + "   (" + seen + ")"));
    return told;
  }

  private static void confront(RuleProof proof, Map<Mutant, String> alive) {
    for (Mutant one : List.copyOf(alive.keySet())) {
      if (one.couldDiffer()) {
        if (proof.isFailedBy(one.rulebook())) {
          alive.remove(one);
        } else {
          alive.replace(one, NOWHERE, "differs in: " + proof.name());
        }
      }
    }
  }

  private Map<String, String> equivalent(Permit permit) {
    Map<String, String> named = new TreeMap<>();
    for (JsonNode one : table.path("equivalent").path(permit.name())) {
      String because = one.path("because").asString("");
      assertThat(because).as("the reason for %s", one).isNotBlank();
      named.put(one.path("mutant").asString(), because);
    }
    return named;
  }

  private static double percent(int all, List<String> survivors) {
    return all == 0 ? 100 : 100.0 * (all - survivors.size()) / all;
  }

  private static String report(Permit permit, int all, List<String> survivors) {
    return "%s: %.1f %% of %d mutants noticed; these survive:%n%s%n"
        .formatted(
            permit, percent(all, survivors), all, String.join(System.lineSeparator(), survivors));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterAll
  static void writeSurvivors() throws IOException {
    Files.createDirectories(SURVIVORS.toAbsolutePath().getParent());
    Files.writeString(SURVIVORS, String.join(System.lineSeparator(), REPORTS.values()));
  }
}
