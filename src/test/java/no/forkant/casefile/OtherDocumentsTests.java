package no.forkant.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports of information, and timeline cases. */
class OtherDocumentsTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final CaseFileReader reader = Samples.reader(IdentityPolicy.SYNTHETIC_ONLY);

  @ParameterizedTest
  @CsvSource({"nationalId, 13885012099", "organisationNumber, 974761076", "id, party-1"})
  void readsAReportAboutOneParty(String name, String value) {
    ObjectNode report = report(name, value);

    InformationReport read = reader.information(Document.ofTree(report)).orElseThrow().get(0);

    assertThat(read.information()).hasSize(3);
    assertThat(CaseFileMapper.mapper().<ObjectNode>valueToTree(read.party()))
        .isEqualTo(report.get("party"));
  }

  @Test
  void readsReportsInAnArray() {
    ArrayNode reports = JSON.createArrayNode().add(report("id", "a")).add(report("id", "b"));
    assertThat(reader.information(Document.ofTree(reports)).orElseThrow()).hasSize(2);

    Samples.remove(reports, "/1/information/0/content");
    assertThat(reader.information(Document.ofTree(reports)).faults())
        .containsExactly(Fault.at("/1/information/0/content", FaultCode.MISSING_FIELD));
  }

  @Test
  void findsFaultsInReports() {
    ObjectNode report = report("nationalId", "13885012098");
    Samples.set(report, "/information/2/id", "\"i1\"");

    assertThat(reader.information(Document.ofTree(report)).faults())
        .map(Fault::toString)
        .containsExactly(
            "/party/nationalId INVALID_IDENTITY_NUMBER", "/information/2/id DUPLICATE_ID");
  }

  @Test
  void wantsExactlyOneNameForTheParty() {
    ObjectNode none = report("id", "a");
    Samples.set(none, "/party", "{}");
    ObjectNode two = report("id", "a");
    Samples.set(two, "/party/organisationNumber", "\"974761076\"");

    assertThat(reader.information(Document.ofTree(none)).faults())
        .containsExactly(Fault.at("/party", FaultCode.TOO_FEW));
    assertThat(reader.information(Document.ofTree(two)).faults())
        .containsExactly(Fault.at("/party", FaultCode.WRONG_FORM));
  }

  @Test
  void readsATimelineCase() {
    TimelineCase read = reader.timelineCases(Document.ofTree(timelineCase())).orElseThrow().get(0);

    CaseFile file = read.at(read.checkpoints().get(0));
    assertThat(file.information()).extracting(Item::id).containsExactly("i1", "i2", "i4", "x1");
    assertThat(file.knownAt()).isEqualTo(Instant.parse("2026-03-01T23:59:59Z"));
    assertThat(read.checkpoints().get(0).expect().outcomeIn()).isEqualTo(List.of("CHECK"));
    assertThat(CanonicalJson.read(CanonicalJson.of(read), TimelineCase.class)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /checkpoints/0/extraInformation/0/id          | "i3"         | DUPLICATE_ID
          /checkpoints/1/id                             | "first"      | DUPLICATE_ID
          /checkpoints/0/extraInformation/0/type        | "RUMOUR"     | UNKNOWN_VALUE
          /checkpoints/0/extraInformation/0/content/foo | 1            | UNKNOWN_FIELD
          /checkpoints/0/extraInformation/0/about       | "p9"         | UNKNOWN_PERSON
          /checkpoints/0/matter/variant                 | "TRADE"      | UNKNOWN_VALUE
          /checkpoints/0/matter/receivedOn              | "2026-11-24" | FUTURE_DAY
          /checkpoints/0/expect/outcome                 | "CHECK"      | UNKNOWN_FIELD
          /checkpoints/0/expect/outcomeIn               | []           | TOO_FEW
          /slug                                         | "A b"        | WRONG_FORM
          """)
  void findsTheOneFaultInATimelineCase(String pointer, String value, String code) {
    ObjectNode timeline = timelineCase();
    Samples.set(timeline, pointer, value);
    ArrayNode several = JSON.createArrayNode().add(timelineCase()).add(timeline);

    assertThat(reader.timelineCases(Document.ofTree(timeline)).faults())
        .map(Fault::toString)
        .containsExactly(pointer + " " + code);
    assertThat(reader.timelineCases(Document.ofTree(several)).faults())
        .map(Fault::toString)
        .containsExactly("/1" + pointer + " " + code);
  }

  private static ObjectNode report(String name, String value) {
    ObjectNode report = JSON.createObjectNode();
    report.putObject("party").put(name, value);
    report.set("information", Samples.caseFile().get("information"));
    return report;
  }

  private static ObjectNode timelineCase() {
    ObjectNode file = Samples.caseFile();
    ObjectNode timeline = JSON.createObjectNode();
    timeline.put("slug", "made-up-2026").put("title", "Made up").put("note", "For tests.");
    timeline.putArray("sources").add("https://example.org/");
    timeline.set("party", file.get("party"));
    timeline.set("information", file.get("information"));
    ArrayNode checkpoints = timeline.putArray("checkpoints");
    checkpoints.add(checkpoint("first", file)).add(checkpoint("second", file));
    return timeline;
  }

  private static ObjectNode checkpoint(String id, ObjectNode file) {
    ObjectNode checkpoint = JSON.createObjectNode();
    checkpoint.put("id", id).put("asOf", "2026-03-01");
    checkpoint.set("matter", file.get("matter").deepCopy());
    ObjectNode extra = (ObjectNode) file.get("information").get(0).deepCopy();
    checkpoint.putArray("extraInformation").add(extra.put("id", "x1"));
    checkpoint.putObject("expect").put("because", "Because.").putArray("outcomeIn").add("CHECK");
    return checkpoint;
  }
}
