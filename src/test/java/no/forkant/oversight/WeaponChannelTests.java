package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.Assessor;
import no.forkant.assessment.FindingEffect;
import no.forkant.casefile.Content;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Field;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Nature;
import no.forkant.casefile.Permit;
import no.forkant.casefile.PersonCategory;
import no.forkant.casefile.Register;
import no.forkant.casefile.Reliability;
import no.forkant.rulebook.Admissibility;
import no.forkant.rulebook.Admission;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.PermitRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every cell of what may reach conduct and fitness in weapons matters (type of item, content,
 * field, register, person category, condition, kind of matter), against {@link WeaponChannels},
 * which says what the law lets through without a look at the rulebook's own data.
 */
class WeaponChannelTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 1);
  private static final Instant RECORDED = Instant.parse("2025-12-01T08:00:00Z");
  private static final PermitRules RULES =
      ProjectRules.rulebook().permit(Permit.WEAPON).orElseThrow();

  private final Assessor assessor = new Assessor();

  static Stream<ItemType> types() {
    return Stream.of(ItemType.values());
  }

  @ParameterizedTest
  @MethodSource("types")
  void nothingPassesTheGateThatTheLawDoesNotLetThrough(ItemType type) {
    TreeSet<String> faults = new TreeSet<>();
    for (MatterKind kind : MatterKind.values()) {
      Admissibility gate = RULES.admissibility(kind);
      for (Content content : ContentSamples.of(type)) {
        for (Register register : Register.values()) {
          for (Field field : Field.values()) {
            for (PersonCategory category : PersonCategory.values()) {
              check(gate, item(type, content, field, register, category), faults);
            }
          }
        }
      }
    }
    assertThat(faults.stream().limit(20)).as("%d faults", faults.size()).isEmpty();
  }

  private static void check(Admissibility gate, Item item, TreeSet<String> faults) {
    var admitted = gate.admit(item, WeaponChannels::onCertificate).conditions();
    for (Condition condition : List.of(Condition.CONDUCT, Condition.FITNESS)) {
      Admission most = WeaponChannels.most(condition, item);
      Admission is = admitted.get(condition);
      boolean tooMuch = is != null && (most == null || is.compareTo(most) < 0);
      if (tooMuch) {
        faults.add(told(condition, item) + " is let through as " + is);
      }
      if (WeaponChannels.mustGround(condition, item) && is != Admission.GROUND) {
        faults.add(told(condition, item) + " is kept out");
      }
    }
  }

  /** The whole way to the assessment, with the certificate as the engine draws it up. */
  @ParameterizedTest
  @EnumSource(MatterKind.class)
  void noFindingRestsOnWhatTheLawDoesNotLetThrough(MatterKind kind) {
    TreeSet<String> faults = new TreeSet<>();
    for (ItemType type : ItemType.values()) {
      for (Content content : ContentSamples.of(type)) {
        for (Register register : Register.values()) {
          Item item = item(type, content, Field.ADMINISTRATION, register, PersonCategory.SUBJECT);
          assess(kind, item, faults);
        }
      }
    }
    assertThat(faults.stream().limit(20)).as("%d faults", faults.size()).isEmpty();
  }

  private void assess(MatterKind kind, Item item, TreeSet<String> faults) {
    Assessment assessment =
        assessor.assess(
            ProjectRules.rulebook(), WeaponChannels.file(kind, DAY).withInformation(List.of(item)));
    assessment.findings().stream()
        .filter(f -> f.condition() == Condition.CONDUCT || f.condition() == Condition.FITNESS)
        .filter(f -> f.evidence().contains(item.id()))
        .forEach(
            finding -> {
              Admission most = WeaponChannels.most(finding.condition(), item);
              boolean grounds =
                  finding.effect() == FindingEffect.GROUND || finding.effect() == FindingEffect.BAR;
              if (most == null || (grounds && most != Admission.GROUND)) {
                faults.add(
                    finding.rule()
                        + " "
                        + finding.effect()
                        + " "
                        + told(finding.condition(), item));
              }
            });
  }

  @Test
  void samplesReachEveryStageAndEveryType() {
    assertThat(ContentSamples.of(ItemType.CRIMINAL_MATTER))
        .extracting(content -> ((CriminalMatter) content).stage())
        .contains(no.forkant.casefile.Stage.values());
    assertThat(types()).allSatisfy(type -> assertThat(ContentSamples.of(type)).isNotEmpty());
  }

  private static String told(Condition condition, Item item) {
    return "%s %s %s %s %s %s"
        .formatted(
            condition,
            item.type(),
            item.register(),
            item.field(),
            item.personCategoryOrDefault(),
            item.content());
  }

  private static Item item(
      ItemType type, Content content, Field field, Register register, PersonCategory category) {
    return new Item(
        "x",
        type,
        field,
        register,
        category,
        Nature.FACT,
        Reliability.VERIFIED,
        BEFORE,
        null,
        RECORDED,
        true,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        content);
  }
}
