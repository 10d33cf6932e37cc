package no.forkant.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** One thing is broken, one fault is found: at its place, and nothing beside it. */
class CaseFileReaderTests {

  private final CaseFileReader reader = Samples.reader(IdentityPolicy.SYNTHETIC_ONLY);
  private final ObjectNode file = Samples.caseFile();

  @Test
  void acceptsTheSample() {
    assertThat(reader.trial(Document.ofTree(file)).faults()).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /foo                                | 1                            | UNKNOWN_FIELD
          /asOf                               | "2023-02-29"                 | IMPOSSIBLE_DATE
          /asOf                               | "01.03.2026"                 | IMPOSSIBLE_DATE
          /asOf                               | null                         | WRONG_TYPE
          /knownAt                            | "2026-03-01T12:00:00"        | IMPOSSIBLE_INSTANT
          /knownAt                            | "2026-03-01T12:00:00+01:00"  | IMPOSSIBLE_INSTANT
          /knownAt                            | "2026-02-30T12:00:00Z"       | IMPOSSIBLE_INSTANT
          /party                              | []                           | WRONG_TYPE
          /party/kind                         | "CLUB"                       | UNKNOWN_VALUE
          /party/name                         | "x"                          | UNKNOWN_FIELD
          /party/birthDate                    | "1950-08-14"                 | CONTRADICTION /party/nationalId
          /party/nationalId                   | "13885012098"                | INVALID_IDENTITY_NUMBER
          /party/nationalId                   | "1388501209"                 | INVALID_IDENTITY_NUMBER
          /party/nationalId                   | 13885012099                  | WRONG_TYPE
          /party/citizenships                 | ["no"]                       | WRONG_FORM /party/citizenships/0
          /party/residence/0/to               | "1950-08-12"                 | DAY_ORDER
          /party/residence/0/to               | "1950-08-32"                 | IMPOSSIBLE_DATE
          /party/residence/0/to               | 7                            | WRONG_TYPE
          /party/languageForm                 | "se"                         | UNKNOWN_VALUE
          /party/guardians/0/relation         | "FATHER"                     | MISSING_FIELD /party/guardians/1/id
          /party/guardians/0/id               | ""                           | EMPTY_TEXT
          /party/persons/1/id                 | "p1"                         | DUPLICATE_ID
          /party/persons/0/birthDate          | "2026-11-24"                 | FUTURE_DAY
          /party/persons/0/sharePercent       | -1                           | OUT_OF_RANGE
          /matter/kind                        | "PERMIT"                     | UNKNOWN_VALUE
          /matter/permit                      | "BOAT"                       | UNKNOWN_VALUE
          /matter/variant                     | "TRADE"                      | UNKNOWN_VALUE
          /matter/variant                     | "SAILING"                    | UNKNOWN_VALUE
          /matter/grantedOn                   | "2020-01-01"                 | MISPLACED_FIELD
          /matter/receivedOn                  | "2026-11-24"                 | FUTURE_DAY
          /matter/requestedMonths             | 3000000000                   | OUT_OF_RANGE
          /matter/requestedMonths             | 1.5                          | WRONG_TYPE
          /matter/requestedMonths             | true                         | WRONG_TYPE
          /matter/details/transport           | "TAXI"                       | UNKNOWN_FIELD
          /matter/details/purpose             | "SPORT"                      | CONTRADICTION
          /matter/details/weapons/0/class     | "CANNON"                     | UNKNOWN_VALUE
          /matter/details/storage/standard    | "FG_520"                     | UNKNOWN_VALUE
          /information                        | {}                           | WRONG_TYPE
          /information/0/id                   | "i2"                         | DUPLICATE_ID /information/1/id
          /information/0/id                   | " "                          | EMPTY_TEXT
          /information/0/type                 | "RUMOUR"                     | UNKNOWN_VALUE
          /information/0/type                 | 5                            | WRONG_TYPE
          /information/0/recordedAt           | "2026-11-22T12:00:01Z"       | FUTURE_DAY
          /information/0/occurredOn           | "2026-11-24"                 | FUTURE_DAY
          /information/0/visibleToParty       | "yes"                        | WRONG_TYPE
          /information/0/about                | "p9"                         | UNKNOWN_PERSON
          /information/0/content              | []                           | WRONG_TYPE
          /information/0/content/foo          | 1                            | UNKNOWN_FIELD
          /information/0/content/offence      | "PARKING"                    | UNKNOWN_VALUE
          /information/0/content/decidedOn    | "2019-01-01"                 | DAY_ORDER
          /information/0/content/finalOn      | "2027-01-01"                 | FUTURE_DAY
          /information/0/content/sentence/months | "six"                     | WRONG_TYPE
          /information/0/content/driving/measuredKmh | -5                    | OUT_OF_RANGE
          /information/1/content/of/id        | "i1"                         | DUPLICATE_ID
          /information/1/content/of/type      | "RUMOUR"                     | UNKNOWN_VALUE
          /information/1/content/of/content/heldOn | "2026-11-24"            | FUTURE_DAY
          /information/1/content/of/content/bar | 1                          | UNKNOWN_FIELD
          /information/2/content/variant      | "TRADE"                      | UNKNOWN_VALUE
          """)
  void findsTheOneFault(String pointer, String value, String expected) {
    Samples.set(file, pointer, value);
    String[] parts = expected.split(" ");
    String place = parts.length > 1 ? parts[1] : pointer;

    assertThat(reader.trial(Document.ofTree(file)).faults())
        .map(Fault::toString)
        .containsExactly(place + " " + parts[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "/asOf",
    "/knownAt",
    "/party",
    "/party/kind",
    "/party/birthDate",
    "/matter",
    "/matter/kind",
    "/matter/permit",
    "/matter/variant",
    "/matter/receivedOn",
    "/information",
    "/information/0/type",
    "/information/0/recordedAt",
    "/information/0/content",
    "/information/0/content/stage",
    "/information/1/content/of",
    "/information/1/content/of/content/reason"
  })
  void findsTheOneMissingField(String pointer) {
    Samples.remove(file, pointer);

    assertThat(reader.trial(Document.ofTree(file)).faults())
        .containsExactly(Fault.at(pointer, FaultCode.MISSING_FIELD));
  }

  @Test
  void findsThreeFaultsAtOnce() {
    Samples.set(file, "/party/birthDate", "\"1950-02-30\"");
    Samples.set(file, "/information/0/content/foo", "1");
    Samples.remove(file, "/matter/variant");

    assertThat(reader.trial(Document.ofTree(file)).faults())
        .map(Fault::toString)
        .containsExactlyInAnyOrder(
            "/party/birthDate IMPOSSIBLE_DATE",
            "/information/0/content/foo UNKNOWN_FIELD",
            "/matter/variant MISSING_FIELD");
  }

  @Test
  void findsFaultsOfWritingAndOfContentTogether() {
    String twice = file.toString().replaceFirst("\\{", "{\"asOf\":\"2026-13-01\",");

    assertThat(reader.trial(json(twice)).faults())
        .map(Fault::code)
        .containsExactly(FaultCode.DUPLICATE_KEY);
  }

  @Test
  void asksForTheDaysOfATrialOnly() {
    file.remove(List.of("asOf", "knownAt"));

    assertThat(reader.caseFile(Document.ofTree(file)).faults()).isEmpty();
    assertThat(reader.trial(Document.ofTree(file)).faults())
        .containsExactly(
            Fault.at("/asOf", FaultCode.MISSING_FIELD),
            Fault.at("/knownAt", FaultCode.MISSING_FIELD));
  }

  @ParameterizedTest
  @CsvSource({
    "/asOf, 2030-01-01",
    "/lawAsOf, 2030-01-01",
    "/matter/completeOn, 2030-01-01",
    "/information/0/usableUntil, 2030-01-01",
    "/information/2/content/until, 2030-01-01",
    "/information/2/content/deadline, 2030-01-01",
    "/party/residence/0/to, 2030-01-01",
    "/information/0/replaces, unknown"
  })
  void acceptsWhatMayLieAheadOrBeUnknown(String pointer, String value) {
    Samples.set(file, pointer, "\"" + value + "\"");

    assertThat(reader.trial(Document.ofTree(file)).faults()).isEmpty();
  }

  @Test
  void countsDaysByTheNorwegianCalendar() {
    CaseFileReader lateInTheEvening = Samples.readerAt("2026-11-22T23:30:00Z");
    Samples.set(file, "/matter/receivedOn", "\"2026-11-23\"");

    assertThat(lateInTheEvening.trial(Document.ofTree(file)).faults()).isEmpty();
  }

  @Test
  void holdsRoughDaysAgainstNoOther() {
    Samples.set(file, "/information/0/occurredOn", "\"2020-12-31\"");
    Samples.set(file, "/information/0/content/offenceOn", "\"2020-12-31\"");
    Samples.set(file, "/information/0/occurredPrecision", "\"YEAR\"");

    assertThat(reader.trial(Document.ofTree(file)).faults()).isEmpty();
  }

  @Test
  void takesRealNumbersInProductionOnly() {
    // Official example of the rule of 2032; put together here, so that no scan takes it for a leak.
    Samples.set(file, "/party/nationalId", "\"301082" + "99920\"");
    Samples.set(file, "/party/birthDate", "\"1982-10-30\"");

    assertThat(reader.trial(Document.ofTree(file)).faults())
        .containsExactly(Fault.at("/party/nationalId", FaultCode.REAL_IDENTITY_NUMBER));
    assertThat(Samples.reader(IdentityPolicy.REAL_ALLOWED).trial(Document.ofTree(file)).faults())
        .isEmpty();
  }

  @Test
  void tellsAnOpenEndFromOneThatIsNotTold() {
    Samples.set(file, "/information/2/content/until", "null");

    CaseFile read = reader.trial(Document.ofTree(file)).orElseThrow();

    PermitHistory history = (PermitHistory) read.information().get(2).content();
    assertThat(history.until()).isEqualTo(EndDay.OPEN);
    assertThat(((Person) read.party()).residence()).first().extracting(ResidenceSpan::to).isNull();
  }

  @Test
  void readsTheSameFromYaml() {
    assertThat(reader.trial(Document.ofYaml(Samples.yaml())).orElseThrow())
        .isEqualTo(reader.trial(Document.ofTree(file)).orElseThrow());
  }

  private static Document json(String text) {
    return Document.ofJson(text.getBytes(StandardCharsets.UTF_8));
  }
}
