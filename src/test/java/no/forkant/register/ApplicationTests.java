package no.forkant.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

@RestTest
class ApplicationTests {

  @Autowired private Rest rest;
  @Autowired private JdbcClient database;

  @Test
  void storesAssessesAndRecordsAnApplication() {
    String body = Bodies.application(Bodies.person(Bodies.number()), Bodies.incident("i1"));

    MockHttpServletResponse response = rest.post("/applications", body);

    assertThat(response.getStatus()).isEqualTo(201);
    JsonNode told = rest.json(response);
    assertThat(response.getHeader("Location"))
        .isEqualTo("/api/v1/applications/" + told.at("/id").asString());
    assertThat(response.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(told.at("/assessment/recommendation/outcome").asString()).isEqualTo("CHECK");
    assertThat(told.at("/assessment/asOf").asString()).isEqualTo("2026-11-22");
    assertThat(told.at("/assessments/0/cause").asString()).isEqualTo("RECEIPT");
    assertThat(told.at("/assessments/0/knownAt").asString()).isEqualTo("2026-11-22T12:00:00Z");
    assertThat(told.at("/status").asString()).isEqualTo("OPEN");
  }

  @Test
  void showsWhatItAnsweredWhenItWasCreated() {
    JsonNode made =
        rest.created("/applications", Bodies.application(Bodies.person(Bodies.number())));

    MockHttpServletResponse shown = rest.get("/applications/" + made.at("/id").asString());

    assertThat(shown.getStatus()).isEqualTo(200);
    assertThat(shown.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(rest.json(shown)).isEqualTo(made);
  }

  @Test
  void givesTheSameNumberTheSamePartyAndNoNumberANewOne() {
    String number = Bodies.number();
    String unnumbered =
        """
        {"kind": "PERSON", "birthDate": "1950-01-01", "citizenships": ["NO"]}""";

    assertThat(partyOf(Bodies.person(number))).isEqualTo(partyOf(Bodies.person(number)));
    assertThat(partyOf(unnumbered)).isNotEqualTo(partyOf(unnumbered));
  }

  private String partyOf(String party) {
    return rest.created("/applications", Bodies.application(party)).at("/party").asString();
  }

  @Test
  void assessesWithEverythingKnownAboutTheParty() {
    String person = Bodies.person(Bodies.number());
    rest.created("/applications", Bodies.application(person, Bodies.incident("i1")));

    JsonNode second =
        rest.created("/applications", Bodies.application(person, Bodies.incident("i2")));

    assertThat(seenBy(second.at("/assessment"))).isEqualTo("[\"i1\",\"i2\"]");
  }

  @Test
  void countsAnswersOnlyInTheMatterInWhichTheyWereGiven() {
    String number = Bodies.number();
    String person = Bodies.person(number);
    String first =
        id(rest.created("/applications", Bodies.application(person, Bodies.answer("a1", ""))));
    String second = id(rest.created("/applications", Bodies.application(person)));
    rest.post("/information", Bodies.information(number, Bodies.answer("a2", second)));

    assertThat(seenAnew(first)).isEqualTo("[\"a1\"]");
    assertThat(seenAnew(second)).isEqualTo("[\"a2\"]");
  }

  @Test
  void countsWhatIsSaidOfAnotherPersonOnlyWhereThatPersonIsNamed() {
    String number = Bodies.number();
    String withStorer =
        Bodies.person(number)
            .replace("}", ", \"persons\": [{\"id\": \"p1\", \"role\": \"STORER\"}]}");
    String about = Bodies.incident("i1", "VIOLENCE", ", \"about\": \"p1\"");
    String first = id(rest.created("/applications", Bodies.application(withStorer, about)));
    String second = id(rest.created("/applications", Bodies.application(withStorer)));

    assertThat(seenAnew(first)).isEqualTo("[\"i1\"]");
    assertThat(seenAnew(second)).isEqualTo("[]");
  }

  @Test
  void refusesAnAnswerToAMatterThatIsNotThePartys() {
    String other =
        id(rest.created("/applications", Bodies.application(Bodies.person(Bodies.number()))));
    String body = Bodies.application(Bodies.person(Bodies.number()), Bodies.answer("a1", other));

    JsonNode problem = rest.json(rest.post("/applications", body));

    assertThat(problem.at("/status").asInt()).isEqualTo(422);
    assertThat(problem.at("/errors/0/pointer").asString())
        .isEqualTo("/information/0/content/matterRef");
  }

  @Test
  void takesTheSameItemTwiceAndRefusesAnotherUnderItsId() {
    String person = Bodies.person(Bodies.number());
    rest.created("/applications", Bodies.application(person, Bodies.incident("i1")));
    rest.created("/applications", Bodies.application(person, Bodies.incident("i1")));
    String other = Bodies.incident("i1", "THREATS", "");

    MockHttpServletResponse refused =
        rest.post("/applications", Bodies.application(person, Bodies.incident("i2"), other));

    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(rest.json(refused).at("/errors/0/pointer").asString())
        .isEqualTo("/information/1/id");
    assertThat(
            database
                .sql(
                    "SELECT count(*) FROM information_item WHERE item_id = 'i2' AND party_id = "
                        + "(SELECT party_id FROM matter ORDER BY ordinal DESC LIMIT 1)")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void assessesAnewAndCountsTheVersion() {
    String number = Bodies.number();
    String id = id(rest.created("/applications", Bodies.application(Bodies.person(number))));
    rest.post("/information", Bodies.information(number, Bodies.incident("i1")));

    MockHttpServletResponse anew = rest.post("/applications/" + id + "/assessments", "");

    assertThat(anew.getStatus()).isEqualTo(201);
    JsonNode told = rest.json(anew);
    assertThat(anew.getHeader("Location"))
        .isEqualTo("/api/v1/assessments/" + told.at("/id").asString());
    assertThat(told.at("/assessment/recommendation/outcome").asString()).isEqualTo("CHECK");
    assertThat(rest.get("/applications/" + id).getHeader("ETag")).isEqualTo("\"2\"");
    assertThat(rest.json(rest.get("/applications/" + id)).at("/assessments").size()).isEqualTo(2);
  }

  @Test
  void doesNotAssessAnewWhatChangedMeanwhile() {
    String id =
        id(rest.created("/applications", Bodies.application(Bodies.person(Bodies.number()))));
    String path = "/api/v1/applications/" + id + "/assessments";

    assertThat(rest.send(post(path).header("If-Match", "\"7\"")).getStatus()).isEqualTo(412);
    assertThat(rest.send(post(path).header("If-Match", "\"1\"")).getStatus()).isEqualTo(201);
  }

  @Test
  void changesTheStatusForThoseWhoKnowTheVersion() {
    String id =
        id(rest.created("/applications", Bodies.application(Bodies.person(Bodies.number()))));
    String path = "/api/v1/applications/" + id + "/status";
    String withdrawn = "{\"status\": \"WITHDRAWN\"}";

    assertThat(rest.send(put(path), withdrawn).getStatus()).isEqualTo(428);
    assertThat(rest.send(put(path).header("If-Match", "\"9\""), withdrawn).getStatus())
        .isEqualTo(412);
    assertThat(rest.send(put(path).header("If-Match", "\"1\""), withdrawn).getHeader("ETag"))
        .isEqualTo("\"2\"");
    assertThat(
            rest.send(put(path).header("If-Match", "\"2\""), "{\"status\": \"HELD\"}").getStatus())
        .isEqualTo(409);
    assertThat(rest.send(put(path).header("If-Match", "\"2\""), "{}").getStatus()).isEqualTo(400);
    assertThat(rest.json(rest.get("/applications/" + id)).at("/status").asString())
        .isEqualTo("WITHDRAWN");
  }

  private static String id(JsonNode made) {
    return made.at("/id").asString();
  }

  private String seenAnew(String id) {
    JsonNode anew = rest.json(rest.post("/applications/" + id + "/assessments", ""));
    return seenBy(anew.at("/assessment"));
  }

  private static String seenBy(JsonNode assessment) {
    return assessment.at("/findings/0/evidence").toString();
  }
}
