package no.forkant.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "forkant.audit.sequence-every=1h")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditControllerTests {

  @Autowired private MockMvcTester web;
  @Autowired private DecisionLog log;
  @Autowired private Sequencer sequencer;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;
  private List<UUID> assessments;

  @BeforeAll
  void writeFiveEntries() {
    AuditFixture fixture = new AuditFixture(log, transaction);
    assessments = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
    for (UUID assessment : assessments) {
      fixture.append(AuditFixture.record(assessment));
      sequencer.sequence();
    }
  }

  @Test
  void listsEntriesInTheOrderOfTheChain() {
    MvcTestResult page = get("/entries");

    assertThat(page).hasStatusOk();
    assertThat(page).bodyJson().extractingPath("$.entries.length()").isEqualTo(5);
    assertThat(page).bodyJson().doesNotHavePath("$.next");
    assertThat(page)
        .bodyJson()
        .extractingPath("$.entries[*].assessmentId")
        .isEqualTo(assessments.stream().map(UUID::toString).toList());
  }

  @Test
  void tellsNothingPersonal() {
    assertThat(get("/entries")).bodyText().doesNotContain("kari").doesNotContain("Åse");
  }

  @Test
  void goesFromPageToPage() {
    MvcTestResult first = get("/entries?limit=2");
    assertThat(first).bodyJson().extractingPath("$.next").isEqualTo(1);

    MvcTestResult last = get("/entries?limit=3&cursor=1");
    assertThat(last).bodyJson().extractingPath("$.entries[0].sequence").isEqualTo(2);
    assertThat(last).bodyJson().doesNotHavePath("$.next");
  }

  @Test
  void findsByAssessmentKindAndTime() {
    assertThat(get("/entries?assessmentId=" + assessments.get(3)))
        .bodyJson()
        .extractingPath("$.entries[*].sequence")
        .isEqualTo(List.of(3));
    assertThat(found("kind=ASSESSMENT")).isEqualTo(5);
    assertThat(found("kind=DECISION")).isZero();
    assertThat(found("from=2020-01-01T00:00:00Z&until=2100-01-01T00:00:00Z")).isEqualTo(5);
    assertThat(found("until=2020-01-01T00:00:00Z")).isZero();
  }

  @Test
  void verifiesAllAndInPieces() {
    MvcTestResult all = get("/verify");
    assertThat(all).bodyJson().extractingPath("$.intact").isEqualTo(true);
    assertThat(all).bodyJson().extractingPath("$.head").asString().startsWith("5-");

    assertThat(get("/verify?limit=2"))
        .bodyJson()
        .extractingPath("$.next")
        .asString()
        .startsWith("2-");
    assertThat(get("/verify?after=3-" + "0".repeat(64)))
        .bodyJson()
        .extractingPath("$.faults[0].kind")
        .isEqualTo("CHAIN_END");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entries?limit=0",
        "/entries?limit=1001",
        "/entries?cursor=-1",
        "/verify?after=12",
        "/verify?limit=0"
      })
  void refusesWhatItCannotRead(String query) {
    assertThat(get(query)).hasStatus(400).hasContentTypeCompatibleWith("application/problem+json");
  }

  @Test
  void logsThatItWasLookedAt() {
    get("/entries?limit=4");

    assertThat(
            database
                .sql(
                    """
                    SELECT actor FROM access_log
                    WHERE action = 'READ_AUDIT_ENTRIES' AND results = 4 AND outcome = 'GRANTED'
                    """)
                .query(String.class)
                .list())
        .contains("auditor");
  }

  private int found(String query) {
    byte[] page = get("/entries?" + query).getResponse().getContentAsByteArray();
    return new JsonMapper().readTree(page).required("entries").size();
  }

  private MvcTestResult get(String path) {
    return web.get()
        .uri("/api/v1/audit" + path)
        .headers(headers -> headers.setBasicAuth("auditor", "auditor"))
        .exchange();
  }
}
