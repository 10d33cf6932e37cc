package no.forkant.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

@RestTest
class InvalidRequestTests {

  private static final String SOUND = Bodies.application(Bodies.person(Bodies.number()));

  @Autowired private Rest rest;
  @Autowired private JdbcClient database;

  @ParameterizedTest
  @ValueSource(strings = {"/applications", "/permits", "/trial-assessments", "/information"})
  void answersWhatIsNoJson(String path) {
    for (String body :
        new String[] {"", "{", SOUND.substring(0, 50), "[1,", "\u0000", "nonsense"}) {
      expect(rest.post(path, body), 400, "unreadable-body");
    }
  }

  @Test
  void answersNestingWithoutEnd() {
    String nested = "[".repeat(100_000);

    expect(rest.post("/applications", nested), 400, "unreadable-body");
    expect(rest.post("/information", "{\"information\": " + nested), 400, "unreadable-body");
  }

  @Test
  void answersWhatIsTooLarge() {
    String large = "{\"party\": \"" + "x".repeat(10_000_000) + "\"}";

    expect(rest.post("/applications", large), 413, "body-too-large");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"HUNT\"|\"FISHING\"|/matter/variant",
        "\"APPLICATION\"|\"WISH\"|/matter/kind",
        "\"PERSON\"|7|/party/kind",
        "\"2026-02-10\"|\"2026-02-31\"|/matter/receivedOn",
        "[\"NO\"]|\"NO\"|/party/citizenships",
        "\"information\": []|\"information\": [], \"more\": 1|/more",
        "\"information\": []|\"information\": {}|/information",
      })
  void pointsAtWhatIsWrong(String part, String wrong, String pointer) {
    JsonNode problem =
        expect(rest.post("/applications", SOUND.replace(part, wrong)), 422, "invalid-case-file");

    assertThat(problem.path("errors").toString()).contains("\"" + pointer + "\"");
  }

  @Test
  void tellsEveryFaultAtOnce() {
    String body =
        SOUND
            .replace("\"HUNT\"", "\"FISHING\"")
            .replace("[\"NO\"]", "[\"Norway\"]")
            .replace("\"information\": []", "\"more\": 1");

    JsonNode problem = expect(rest.post("/applications", body), 422, "invalid-case-file");

    assertThat(problem.toString()).doesNotContain("FISHING", "Norway");
    assertThat(problem.path("errors").size()).isGreaterThanOrEqualTo(4);
    problem
        .path("errors")
        .forEach(
            fault -> {
              assertThat(fault.path("pointer").isString()).isTrue();
              assertThat(fault.path("code").asString()).isNotEmpty();
              assertThat(fault.path("detail").asString()).isNotEmpty();
            });
  }

  @Test
  void answersKeysAndIdsThatStandTwice() {
    String key = SOUND.replace("\"information\": []", "\"information\": [], \"information\": []");
    String ids =
        Bodies.application(
            Bodies.person(Bodies.number()), Bodies.incident("i1"), Bodies.incident("i1"));

    assertThat(rest.json(rest.post("/applications", key)).at("/errors/0/code").asString())
        .isEqualTo("DUPLICATE_KEY");
    assertThat(rest.json(rest.post("/applications", ids)).at("/errors/0/code").asString())
        .isEqualTo("DUPLICATE_ID");
  }

  @Test
  void answersNumbersThatAreNone() {
    String number = Bodies.number();
    String wrong = number.substring(0, 10) + (char) ('0' + (number.charAt(10) - '0' + 1) % 10);

    MockHttpServletResponse response =
        rest.post(
            "/applications", Bodies.application(Bodies.person(number).replace(number, wrong)));

    JsonNode problem = expect(response, 422, "invalid-case-file");
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/party/nationalId");
    assertThat(new String(response.getContentAsByteArray(), UTF_8)).doesNotContain(wrong);
  }

  @Test
  void speaksTheCallersLanguage() {
    assertThat(title("nb")).isEqualTo("Finnes ikke");
    assertThat(title("nn-NO,nn;q=0.9")).isEqualTo("Finst ikkje");
    assertThat(title("en-GB")).isEqualTo("Not found");
    assertThat(title("de")).isEqualTo("Finnes ikke");
    assertThat(title("%%%")).isEqualTo("Finnes ikke");
  }

  private String title(String language) {
    return rest.json(
            rest.send(
                get("/api/v1/applications/" + UUID.randomUUID())
                    .header("Accept-Language", language)))
        .path("title")
        .asString();
  }

  @Test
  void answersTheWrongContentType() {
    MockHttpServletResponse response =
        rest.send(post("/api/v1/applications").contentType(MediaType.TEXT_PLAIN).content("hello"));

    expect(response, 415, "unsupported-media-type");
    assertThat(response.getHeader("Accept")).contains("application/json");
  }

  @Test
  void takesYaml() {
    MockHttpServletResponse response =
        rest.send(
            post("/api/v1/trial-assessments")
                .contentType("application/yaml")
                .content(
                    """
                    asOf: 2026-03-01
                    knownAt: 2026-03-01T12:00:00Z
                    party: {kind: PERSON, birthDate: 1950-01-01, citizenships: ["NO"]}
                    matter: {kind: APPLICATION, permit: WEAPON, variant: HUNT,
                             receivedOn: 2026-02-10}
                    information: []
                    """));

    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void answersWhatItCannotProduce() {
    expect(rest.send(get("/api/v1/applications").accept("text/csv")), 406, "not-acceptable");
  }

  @Test
  void answersTheWrongMethod() {
    MockHttpServletResponse response = rest.send(delete("/api/v1/applications"));

    expect(response, 405, "method-not-allowed");
    assertThat(response.getHeader("Allow")).contains("GET", "POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/applications/", "/permits/", "/parties/", "/assessments/"})
  void answersIdsThatLeadNowhere(String path) {
    expect(rest.get(path + UUID.randomUUID()), 404, "not-found");
    expect(rest.get(path + "no-id"), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=many",
        "limit=",
        "cursor=abc",
        "cursor=YWZ0ZXI6eA",
        "permit=BOAT",
        "outcome=MAYBE",
        "receivedFrom=yesterday",
        "limit=1&limit=2",
        "page=1",
      })
  void answersParametersThatMakeNoSense(String query) {
    JsonNode problem = expect(rest.get("/applications?" + query), 400, "invalid-parameters");

    assertThat(problem.at("/errors/0/parameter").asString())
        .isEqualTo(query.substring(0, query.indexOf('=')));
  }

  @Test
  void answersPermitsWithoutRules() {
    int before = parties();
    String body =
        SOUND
            .replace("\"WEAPON\"", "\"ID_CARD\"")
            .replace("\"HUNT\"", "\"ORDINARY\"")
            .replaceAll("\"nationalId\": \"[0-9]+\",", "");

    JsonNode problem = expect(rest.post("/applications", body), 422, "unsupported-permit");

    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/matter/permit");
    assertThat(parties()).isEqualTo(before);
  }

  private int parties() {
    return database.sql("SELECT count(*) FROM party").query(Integer.class).single();
  }

  @Test
  void answersAMatterOfTheWrongKind() {
    String permit = Bodies.permit(Bodies.person(Bodies.number()));

    JsonNode problem = expect(rest.post("/applications", permit), 422, "invalid-case-file");

    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/matter/kind");
  }

  @Test
  void demandsDayAndKnowledgeOfATrial() {
    JsonNode problem = expect(rest.post("/trial-assessments", SOUND), 422, "invalid-case-file");

    assertThat(problem.path("errors").toString()).contains("/asOf", "/knownAt");
  }

  private JsonNode expect(MockHttpServletResponse response, int status, String type) {
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getContentType()).startsWith("application/problem+json");
    JsonNode problem = rest.json(response);
    assertThat(problem.path("type").asString()).isEqualTo("/problems/" + type);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotEmpty();
    return problem;
  }
}
