package no.forkant.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

@RestTest
class ReplayTests {

  @Autowired private Rest rest;

  private final String number = Bodies.number();

  @Test
  void comesOutByteForByteAlikeWithTheLawAndKnowledgeOfThen() {
    String id = assessed();
    rest.post("/information", Bodies.information(number, Bodies.incident("i2")));

    JsonNode replay = rest.json(rest.get("/assessments/" + id + "/replay"));

    assertThat(replay.path("identical").asBoolean()).isTrue();
    assertThat(replay.at("/rulebook/then")).isEqualTo(replay.at("/rulebook/now"));
    assertThat(replay.at("/engine/then").asString()).isEqualTo("forkant 1.0.0");
    assertThat(replay.at("/differences/findingsAdded").size()).isZero();
  }

  @Test
  void tellsWhatComesOutOtherwiseToday() {
    String id = assessed();
    rest.post("/information", Bodies.information(number, Bodies.incident("i2")));

    JsonNode replay = rest.json(rest.get("/assessments/" + id + "/replay?with=today"));

    assertThat(replay.path("identical").asBoolean()).isFalse();
    assertThat(replay.at("/differences/outcome/then").asString()).isEqualTo("GRANT");
    assertThat(replay.at("/differences/outcome/now").asString()).isEqualTo("CHECK");
    assertThat(replay.at("/differences/findingsAdded/0/evidence").toString()).isEqualTo("[\"i2\"]");
    assertThat(replay.at("/differences/findingsRemoved").size()).isEqualTo(1);
  }

  @Test
  void answersAWordThatItDoesNotKnow() {
    MockHttpServletResponse response =
        rest.get("/assessments/" + assessed() + "/replay?with=tomorrow");

    assertThat(response.getStatus()).isEqualTo(400);
  }

  @Test
  void showsTheAssessmentAsItWasRecorded() {
    String id = assessed();

    JsonNode shown = rest.json(rest.get("/assessments/" + id));

    assertThat(shown.path("id").asString()).isEqualTo(id);
    assertThat(shown.at("/assessment/id").asString()).isEqualTo(id);
    assertThat(shown.path("kind").asString()).isEqualTo("APPLICATION");
  }

  private String assessed() {
    return rest.created("/applications", Bodies.application(Bodies.person(number)))
        .at("/assessment/id")
        .asString();
  }
}
