package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PopulationTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final int SIZE = 2_500;
  private static final int SIZE_OF_ONE = 400;

  private final CaseFileReader reader =
      new CaseFileReader(
          Clock.fixed(Instant.parse("2026-10-01T12:00:00Z"), ZoneOffset.UTC),
          IdentityPolicy.SYNTHETIC_ONLY);
  private final Population population = new Population(1, TODAY, null);

  @ParameterizedTest
  @EnumSource(PopulationForm.class)
  void whatIsMadeIsAccepted(PopulationForm form) {
    for (int index = 0; index < SIZE; index++) {
      ObjectNode document = population.document(form, index);
      assertThat(read(form, document).faults()).as("%s %s", index, document).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Permit.class)
  void aPopulationCanBeOfOnePermit(Permit permit) {
    Population one = new Population(2, TODAY, permit);
    for (int index = 0; index < SIZE_OF_ONE; index++) {
      ObjectNode document = one.document(PopulationForm.CASE_FILES, index);
      assertThat(document.at("/matter/permit").stringValue()).isEqualTo(permit.name());
      assertThat(read(PopulationForm.CASE_FILES, document).faults()).isEmpty();
    }
  }

  @Test
  void theSameSeedMakesTheSamePopulationAndAnotherOneAnother() {
    Population again = new Population(1, TODAY, null);
    Population other = new Population(2, TODAY, null);
    for (PopulationForm form : PopulationForm.values()) {
      assertThat(again.document(form, 7)).isEqualTo(population.document(form, 7));
      assertThat(other.document(form, 7)).isNotEqualTo(population.document(form, 7));
    }
  }

  @Test
  void noTwoPartiesShareANumberAndEachFormIsAboutTheSameParties() {
    Set<String> numbers = new HashSet<>();
    for (int index = 0; index < 60_000; index++) {
      JsonNode party = party(PopulationForm.INFORMATION, index);
      assertThat(numbers.add(number(party))).isTrue();
      if (index < SIZE_OF_ONE) {
        assertThat(number(party(PopulationForm.PERMITS, index))).isEqualTo(number(party));
      }
    }
  }

  @Test
  void mostPartiesAreUnknownToThePoliceAndFewAreKnownWell() {
    int unknown = 0;
    int known = 0;
    for (int index = 0; index < SIZE; index++) {
      int entries = policeEntries(population.document(PopulationForm.APPLICATIONS, index));
      unknown += entries == 0 ? 1 : 0;
      known += entries >= 8 ? 1 : 0;
    }
    assertThat(unknown).isGreaterThan(SIZE * 8 / 10);
    assertThat(known).isBetween(1, SIZE / 20);
  }

  private static int policeEntries(ObjectNode file) {
    int entries = 0;
    for (JsonNode item : file.get("information")) {
      entries += item.get("id").stringValue().startsWith("i") ? 1 : 0;
    }
    return entries;
  }

  private JsonNode party(PopulationForm form, int index) {
    return population.document(form, index).get("party");
  }

  private static String number(JsonNode party) {
    return party.has("nationalId")
        ? party.get("nationalId").stringValue()
        : party.get("organisationNumber").stringValue();
  }

  private Reading<?> read(PopulationForm form, ObjectNode document) {
    Document told = Document.ofTree(document);
    return switch (form) {
      case CASE_FILES -> reader.trial(told);
      case INFORMATION -> reader.information(told);
      default -> reader.caseFile(told);
    };
  }
}
