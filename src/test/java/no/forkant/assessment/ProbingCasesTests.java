package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileMapper;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.RuleDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The cases that properties are tried on are sound, and come close enough to the rules. */
class ProbingCasesTests {

  private static final Set<Effect> ADVERSE = EnumSet.of(Effect.BAR, Effect.GROUND, Effect.TRIGGER);
  private static final int TRIED = 60;

  private final CaseFileReader reader =
      new CaseFileReader(
          Clock.fixed(Instant.parse("2099-12-31T00:00:00Z"), ZoneOffset.UTC),
          IdentityPolicy.SYNTHETIC_ONLY);

  static Stream<World> worlds() {
    return World.all();
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void makesCaseFilesWithoutFaults(World world) {
    for (CaseFile file : world.answered().subList(0, TRIED)) {
      JsonNode tree = CaseFileMapper.mapper().valueToTree(file);
      assertThat(reader.trial(Document.ofTree(tree)).faults()).as("%s: %s", world, tree).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void makesMostAdverseRulesSpeak(World world) {
    Set<String> spoke =
        world.asked().stream()
            .flatMap(file -> world.assess(file).findings().stream())
            .map(Finding::rule)
            .collect(Collectors.toSet());
    PermitRules rules =
        world.rulebook().permit(world.asked().get(0).matter().permit()).orElseThrow();
    List<String> adverse =
        rules.rules().stream()
            .filter(rule -> ADVERSE.contains(rule.effect()))
            .map(RuleDefinition::id)
            .distinct()
            .toList();
    List<String> silent = adverse.stream().filter(rule -> !spoke.contains(rule)).sorted().toList();
    assertThat(silent)
        .as("rules that no case reached in %s", world)
        .hasSizeLessThan(adverse.size() / 2);
  }
}
