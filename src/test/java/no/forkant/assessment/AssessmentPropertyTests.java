package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forkant.casefile.Answer;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Item;
import no.forkant.casefile.Reliability;
import no.forkant.casefile.Stage;
import no.forkant.casefile.Status;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.RuleDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every case file under every rulebook. */
class AssessmentPropertyTests {

  private static final Set<Effect> ADVERSE = EnumSet.of(Effect.BAR, Effect.GROUND, Effect.TRIGGER);

  /** Stages that no certificate shows and that count for nothing else on it. */
  private static final Set<Stage> NEVER_ON_CERTIFICATE =
      EnumSet.of(
          Stage.REPORTED,
          Stage.DROPPED_EVIDENCE,
          Stage.DROPPED_OTHER,
          Stage.ACQUITTED,
          Stage.ON_THE_SPOT_FINE);

  private final Random random = new Random(World.SEED);

  static Stream<World> worlds() {
    return World.all();
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void neverGetsMilderByAnAdverseItem(World world) {
    int adverse = adverseItems(world, world.asked());

    assertThat(adverse).as("adverse items in %s", world).isGreaterThan(world.asked().size() / 50);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void neverGetsMilderByAnAdverseItemThatWasKnownWhenTheQuestionsWereAnswered(World world) {
    int adverse = adverseItems(world, world.answered());

    assertThat(adverse).as("adverse items in %s", world).isGreaterThan(world.asked().size() / 50);
  }

  /** Adds an item to each case, and returns how many spoke against the party. */
  private static int adverseItems(World world, List<CaseFile> files) {
    Map<String, Effect> effects =
        world.rulebook().permits().stream()
            .flatMap(permit -> permit.rules().stream())
            .collect(Collectors.toMap(RuleDefinition::id, RuleDefinition::effect, (a, b) -> a));
    int adverse = 0;
    for (CaseFile file : files) {
      Assessment before = world.assess(file);
      Item item = world.probing().item(file);
      Assessment after = world.assess(with(file, item));

      if (cites(after, item, effects)) {
        adverse++;
        assertThat(after.recommendation().outcome().milderThan(before.recommendation().outcome()))
            .as(
                "%s: %s%nturned %s into %s:%n%s",
                world, item, World.text(before), World.text(after), file)
            .isFalse();
      }
    }
    return adverse;
  }

  private static boolean cites(Assessment after, Item item, Map<String, Effect> effects) {
    return after.findings().stream()
        .filter(found -> ADVERSE.contains(effects.get(found.rule())))
        .anyMatch(found -> found.evidence().contains(item.id()));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void doesNotCareForTheOrderOfItems(World world) {
    world
        .answered()
        .forEach(
            file -> {
              List<Item> shuffled = new ArrayList<>(file.information());
              Collections.shuffle(shuffled, random);
              assertThat(world.text(file.withInformation(shuffled)))
                  .as("%s: %s", world, file)
                  .isEqualTo(world.text(file));
            });
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void changesNothingByAnItemRecordedLater(World world) {
    world
        .answered()
        .forEach(
            file -> {
              Item later = recordedAfter(file, world.probing().item(file));
              assertThat(world.text(with(file, later)))
                  .as("%s: %s and %s", world, later, file)
                  .isEqualTo(world.text(file));
            });
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void changesNothingButWhatWasNotUsedByAnItemHeldBack(World world) {
    int held = 0;
    for (CaseFile file : world.answered()) {
      Assessment before = world.assess(file);
      Item item = world.probing().item(file);
      CaseFile more = with(file, random.nextInt(3) == 0 ? blocked(item) : item);
      Assessment after = world.assess(more);
      if (isHeldBack(after, item) && !countsOnCertificate(more, item)) {
        held++;
        assertThat(withoutNotUsed(after))
            .as("%s: %s and %s", world, item, file)
            .isEqualTo(withoutNotUsed(before));
        assertThat(after.notUsed()).containsAll(before.notUsed());
      }
    }
    assertThat(held).as("items held back in %s", world).isGreaterThan(world.asked().size() / 50);
  }

  private static boolean isHeldBack(Assessment after, Item item) {
    return after.notUsed().stream()
        .anyMatch(held -> held.item().equals(item.id()) && held.condition() == null);
  }

  /**
   * A reaction or a charge keeps others on the certificate, though no condition reads it itself.
   */
  private static boolean countsOnCertificate(CaseFile file, Item item) {
    return item.content() instanceof CriminalMatter matter
        && !NEVER_ON_CERTIFICATE.contains(matter.stage())
        && file.information().stream()
            .anyMatch(
                known -> known.id().equals(item.id()) && known.statusOrDefault() == Status.ACTIVE);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void neverRefusesWithoutABarOrAnEstablishedGround(World world) {
    world
        .answered()
        .forEach(
            file -> {
              Assessment assessment = world.assess(file);
              Outcome outcome = assessment.recommendation().outcome();
              if (outcome == Outcome.REFUSE || outcome == Outcome.REVOKE) {
                assertThat(assessment.recommendation().because())
                    .as("%s: %s", world, file)
                    .isNotEmpty()
                    .allMatch(id -> decides(assessment, id));
              }
              assertThat(assessment.conditions())
                  .filteredOn(entry -> entry.status() == ConditionStatus.NOT_MET)
                  .as("%s: %s", world, file)
                  .allMatch(e -> e.findings().stream().anyMatch(id -> decides(assessment, id)));
            });
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void neverGrantsOrRetainsWhileAConditionIsOpen(World world) {
    for (CaseFile file : world.answered()) {
      Assessment assessment = world.assess(file);
      Outcome outcome = assessment.recommendation().outcome();
      if (outcome == Outcome.GRANT
          || outcome == Outcome.GRANT_WITH_CONDITIONS
          || outcome == Outcome.RETAIN) {
        assertThat(assessment.missing()).as("%s: %s", world, file).isEmpty();
        assertThat(assessment.conditions())
            .as("%s: %s", world, file)
            .allMatch(entry -> entry.status() == ConditionStatus.MET);
      }
    }
  }

  private static boolean decides(Assessment assessment, String id) {
    Finding found =
        assessment.findings().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    List<Question> asked =
        assessment.questions().stream().filter(q -> q.ground().equals(id)).toList();
    boolean allYes = asked.stream().allMatch(q -> q.answer() == Answer.Reply.YES);
    return switch (found.effect()) {
      case BAR -> allYes;
      case GROUND -> allYes && !asked.isEmpty();
      default -> false;
    };
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void neverRestsABarOrAGroundOnAnUnverifiedItemThatNobodyVerified(World world) {
    world
        .answered()
        .forEach(
            file -> {
              Assessment assessment = world.assess(file);
              Set<String> unverified =
                  file.information().stream()
                      .filter(item -> item.reliability() == Reliability.UNVERIFIED)
                      .map(Item::id)
                      .collect(Collectors.toSet());
              assertThat(assessment.findings())
                  .filteredOn(
                      f -> f.effect() == FindingEffect.BAR || f.effect() == FindingEffect.GROUND)
                  .filteredOn(f -> f.evidence().stream().anyMatch(unverified::contains))
                  .as("%s: %s", world, file)
                  .allMatch(found -> isVerified(assessment, found));
            });
  }

  private static boolean isVerified(Assessment assessment, Finding found) {
    return assessment.questions().stream()
        .filter(question -> question.ground().equals(found.id()))
        .filter(question -> question.id().equals(found.rule() + "-" + ClaimBuilder.VERIFIED))
        .anyMatch(question -> question.answer() == Answer.Reply.YES);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void keepsToThePublishedForm(World world) throws IOException {
    Schema schema = schema();
    world
        .answered()
        .forEach(
            file ->
                assertThat(schema.validate(world.text(file), InputFormat.JSON))
                    .as("%s: %s", world, file)
                    .isEmpty());
  }

  private static Schema schema() throws IOException {
    try (InputStream file =
        AssessmentPropertyTests.class.getResourceAsStream("/contract/assessment.schema.json")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              text.replace("\"assessment.schema.json\"", "\"https://example.org/assessment\""),
              InputFormat.JSON);
    }
  }

  private static CaseFile with(CaseFile file, Item item) {
    List<Item> more = new ArrayList<>(file.information());
    more.add(item);
    return file.withInformation(more);
  }

  private static Item blocked(Item item) {
    return changed(item, tree -> tree.put("status", "BLOCKED"));
  }

  private static Item recordedAfter(CaseFile file, Item item) {
    return changed(item, tree -> tree.put("recordedAt", file.knownAt().plusSeconds(1).toString()));
  }

  private static Item changed(
      Item item, UnaryOperator<tools.jackson.databind.node.ObjectNode> change) {
    var json = no.forkant.casefile.CaseFileMapper.mapper();
    return json.treeToValue(change.apply(json.valueToTree(item)), Item.class);
  }

  private static String withoutNotUsed(Assessment all) {
    return World.text(
        new Assessment(
            all.id(),
            all.asOf(),
            all.lawNote(),
            all.rulebook(),
            all.engine(),
            all.recommendation(),
            all.conditions(),
            all.findings(),
            all.questions(),
            all.missing(),
            List.of(),
            all.tasks()));
  }
}
