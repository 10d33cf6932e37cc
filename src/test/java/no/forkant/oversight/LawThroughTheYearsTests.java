package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.Assessor;
import no.forkant.assessment.ConditionEntry;
import no.forkant.assessment.Finding;
import no.forkant.assessment.Missing;
import no.forkant.assessment.Question;
import no.forkant.assessment.Term;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Variant;
import no.forkant.law.Texts;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.ConditionRow;
import no.forkant.rulebook.MatterRow;
import no.forkant.rulebook.PermitRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks about one plain case of every variant and kind on the first day of every quarter, and gets
 * an answer: with its texts, with a note before the act and none after, and the same bytes twice.
 */
class LawThroughTheYearsTests {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  /** The only act of the rulebook that came into force in these years. */
  private static final LocalDate WEAPONS_ACT = LocalDate.of(2021, 6, 1);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Assessor assessor = new Assessor();
  private final CaseFileReader reader =
      new CaseFileReader(
          Clock.fixed(Instant.parse("2099-12-31T00:00:00Z"), ZoneOffset.UTC),
          IdentityPolicy.SYNTHETIC_ONLY);

  record Plain(Permit permit, Variant variant, MatterKind kind) {

    CaseFile on(LocalDate day, CaseFileReader reader) {
      String party =
          permit == Permit.SECURITY_COMPANY
              ? "{kind: ORGANISATION}"
              : "{kind: PERSON, birthDate: 1980-05-17, citizenships: ['NO'],"
                  + " residence: [{country: 'NO', from: 1980-05-17}]}";
      String started =
          kind == MatterKind.APPLICATION
              ? "receivedOn: " + day.minusDays(20)
              : "grantedOn: " + day.minusYears(1);
      String told =
          "{asOf: %s, knownAt: '%sT12:00:00Z', party: %s, information: [], matter: {kind: %s, permit: %s, variant: %s, %s}}"
              .formatted(day, day, party, kind, permit, json(variant), started);
      return reader.trial(Document.ofYaml(told)).orElseThrow();
    }

    private static String json(Variant variant) {
      return JSON.valueToTree(variant).asString();
    }
  }

  static Stream<Plain> plainCases() {
    return ProjectRules.rulebook().permits().stream()
        .map(PermitRules::permit)
        .sorted()
        .flatMap(
            permit ->
                permit.variants().stream()
                    .sorted()
                    .flatMap(
                        variant ->
                            Stream.of(MatterKind.values())
                                .map(kind -> new Plain(permit, variant, kind))));
  }

  @ParameterizedTest
  @MethodSource("plainCases")
  void everyQuarterHasAnAnswer(Plain plain) {
    PermitRules rules = ProjectRules.rulebook().permit(plain.permit()).orElseThrow();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusMonths(3)) {
      CaseFile caseFile = plain.on(day, reader);
      MatterRow row = rules.rowOf(caseFile).orElse(null);
      assertThat(row != null || plain.permit() != Permit.WEAPON).as("%s", plain).isTrue();
      if (row != null) {
        Assessment assessment = assessor.assess(ProjectRules.rulebook(), caseFile);
        assertThat(assessment.conditions())
            .as("%s on %s", plain, day)
            .allSatisfy(entry -> assertThat(entry.status()).isNotNull())
            .extracting(ConditionEntry::condition)
            .containsExactlyElementsOf(conditions(row));
        assertThat(everyTextOf(assessment))
            .as("%s on %s", plain, day)
            .allSatisfy(text -> assertThat(text.nb()).isNotBlank())
            .allSatisfy(text -> assertThat(text.nn()).isNotBlank())
            .allSatisfy(text -> assertThat(text.en()).isNotBlank());
        assertThat(assessment.lawNote() != null)
            .as("%s on %s is before its act", plain, day)
            .isEqualTo(plain.permit() == Permit.WEAPON && day.isBefore(WEAPONS_ACT));
        assertThat(bytes(assessor.assess(ProjectRules.rulebook(), plain.on(day, reader))))
            .as("%s on %s", plain, day)
            .isEqualTo(bytes(assessment));
      }
    }
  }

  private static List<Texts> everyTextOf(Assessment assessment) {
    return Stream.of(
            assessment.findings().stream().map(Finding::text),
            assessment.questions().stream().map(Question::text),
            assessment.missing().stream().map(Missing::text),
            assessment.recommendation().terms().stream().map(Term::text))
        .flatMap(texts -> texts)
        .toList();
  }

  private static byte[] bytes(Assessment assessment) {
    return JSON.writeValueAsBytes(assessment);
  }

  private static List<Condition> conditions(MatterRow row) {
    List<Condition> conditions = new ArrayList<>();
    for (ConditionRow one : row.conditions()) {
      conditions.add(one.condition());
    }
    return conditions;
  }
}
