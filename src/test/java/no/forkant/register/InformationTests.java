package no.forkant.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

@RestTest
class InformationTests {

  @Autowired private Rest rest;
  @Autowired private DueReassessment reassessment;
  @Autowired private JdbcClient database;

  private final String number = Bodies.number();

  @Test
  void assessesThePermitsThatThePartyHoldsAnew() {
    JsonNode permit = rest.created("/permits", Bodies.permit(Bodies.person(number)));
    assertThat(permit.path("outcome").asString()).isEqualTo("RETAIN");
    rest.created("/applications", Bodies.application(Bodies.person(number)));

    MockHttpServletResponse response =
        rest.post("/information", Bodies.information(number, Bodies.incident("i1")));

    assertThat(response.getStatus()).isEqualTo(200);
    JsonNode told = rest.json(response);
    assertThat(told.at("/stored/0/id").asString()).isEqualTo("i1");
    assertThat(told.at("/stored/0/added").asBoolean()).isTrue();
    assertThat(told.path("reassessments").size()).isEqualTo(1);
    assertThat(told.at("/reassessments/0/matter")).isEqualTo(permit.path("id"));
    assertThat(told.at("/reassessments/0/before").asString()).isEqualTo("RETAIN");
    assertThat(told.at("/reassessments/0/outcome").asString()).isEqualTo("CHECK");
    assertThat(told.path("pending").asInt()).isZero();
    JsonNode shown = rest.json(rest.get("/permits/" + permit.path("id").asString()));
    assertThat(shown.at("/assessments/1/cause").asString()).isEqualTo("INFORMATION");
  }

  @Test
  void assessesNothingAnewForWhatIsKnownAlready() {
    rest.created("/permits", Bodies.permit(Bodies.person(number), Bodies.incident("i1")));

    JsonNode told =
        rest.json(rest.post("/information", Bodies.information(number, Bodies.incident("i1"))));

    assertThat(told.at("/stored/0/added").asBoolean()).isFalse();
    assertThat(told.path("reassessments").size()).isZero();
  }

  @Test
  void notesEachOfManyParties() {
    List<String> numbers = Stream.generate(Bodies::number).limit(40).toList();
    List<String> parties =
        numbers.stream()
            .map(one -> rest.created("/applications", Bodies.application(Bodies.person(one))))
            .map(application -> application.path("party").asString())
            .toList();

    MockHttpServletResponse response =
        rest.post(
            "/information",
            numbers.stream()
                .map(one -> Bodies.information(one, Bodies.incident("i1")))
                .collect(Collectors.joining(",", "[", "]")));

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(
            database
                .sql(
                    """
                    SELECT subject_id::text FROM access_log
                    WHERE action = 'STORE_INFORMATION' AND subject_id::text = ANY (?)
                    """)
                .param(parties.toArray(String[]::new))
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(parties);
  }

  @Test
  void takesSeveralReportsAllOrNone() {
    String other = Bodies.number();
    rest.created("/permits", Bodies.permit(Bodies.person(number)));
    rest.created("/permits", Bodies.permit(Bodies.person(other)));
    String both =
        "[%s, %s]"
            .formatted(
                Bodies.information(number, Bodies.incident("i1")),
                Bodies.information(other, Bodies.incident("i1")));

    assertThat(rest.json(rest.post("/information", both)).path("reassessments").size())
        .isEqualTo(2);

    String half =
        "[%s, %s]"
            .formatted(
                Bodies.information(number, Bodies.incident("i2")),
                Bodies.information(other, Bodies.incident("i1", "THREATS", "")));
    JsonNode problem = rest.json(rest.post("/information", half));
    assertThat(problem.path("status").asInt()).isEqualTo(409);
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/1/information/0/id");
    assertThat(
            rest.json(rest.post("/information", Bodies.information(number, Bodies.incident("i2"))))
                .at("/stored/0/added")
                .asBoolean())
        .isTrue();
  }

  @Test
  void saysNoMoreOfAnUnknownPartyThanThatItIsUnknown() {
    MockHttpServletResponse byNumber =
        rest.post("/information", Bodies.information(number, Bodies.incident("i1")));
    MockHttpServletResponse byId =
        rest.post(
            "/information",
            "{\"party\": {\"id\": \"%s\"}, \"information\": []}".formatted(UUID.randomUUID()));

    assertThat(byNumber.getStatus()).isEqualTo(404);
    assertThat(rest.json(byNumber).at("/errors/0/pointer").asString()).isEqualTo("/party");
    assertThat(byId.getContentAsByteArray()).isEqualTo(byNumber.getContentAsByteArray());
  }

  @Test
  void findsThePartyByItsId() {
    JsonNode permit = rest.created("/permits", Bodies.permit(Bodies.person(number)));
    String body =
        Bodies.information(number, Bodies.incident("i1"))
            .replace(
                "\"nationalId\": \"" + number + "\"", "\"id\": " + permit.path("party").toString());

    assertThat(rest.post("/information", body).getStatus()).isEqualTo(200);
  }

  @Test
  void demandsThatAnAnswerNamesItsMatter() {
    rest.created("/permits", Bodies.permit(Bodies.person(number)));

    JsonNode problem =
        rest.json(rest.post("/information", Bodies.information(number, Bodies.answer("a1", ""))));

    assertThat(problem.path("status").asInt()).isEqualTo(422);
    assertThat(problem.at("/errors/0/code").asString()).isEqualTo("MISSING_MATTER");
  }

  @Test
  void leavesEndedPermitsAlone() {
    String id = rest.created("/permits", Bodies.permit(Bodies.person(number))).at("/id").asString();
    rest.send(
        put("/api/v1/permits/" + id + "/status").header("If-Match", "\"1\""),
        "{\"status\": \"ENDED\"}");

    JsonNode told =
        rest.json(rest.post("/information", Bodies.information(number, Bodies.incident("i1"))));

    assertThat(told.path("reassessments").size()).isZero();
  }

  @Test
  void assessesTheRestOfManyPermitsAfterwards() {
    for (int i = 0; i < 53; i++) {
      rest.created("/permits", Bodies.permit(Bodies.person(number)));
    }

    JsonNode told =
        rest.json(rest.post("/information", Bodies.information(number, Bodies.incident("i1"))));

    assertThat(told.path("reassessments").size()).isEqualTo(50);
    assertThat(told.path("pending").asInt()).isEqualTo(3);
    database.sql("UPDATE reassessment_due SET since = since - interval '1 minute'").update();
    reassessment.leftOvers();
    assertThat(database.sql("SELECT count(*) FROM reassessment_due").query(Integer.class).single())
        .isZero();
    assertThat(
            database
                .sql(
                    "SELECT count(*) FROM matter WHERE outcome = 'CHECK' AND version = 2 AND"
                        + " party_id = (SELECT party_id FROM matter ORDER BY ordinal DESC LIMIT 1)")
                .query(Integer.class)
                .single())
        .isEqualTo(53);
  }

  @Test
  void keepsBothTimeAxesAndLetsNobodyChangeAnItem() {
    rest.created("/permits", Bodies.permit(Bodies.person(number), Bodies.incident("i1")));

    assertThat(
            database
                .sql(
                    "SELECT count(*) FROM information_item WHERE recorded_at < stored_at AND"
                        + " occurred_on = '2026-01-10'")
                .query(Integer.class)
                .single())
        .isPositive();
    assertThatThrownBy(() -> database.sql("UPDATE information_item SET type = 'DEBT'").update())
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> database.sql("DELETE FROM information_item").update())
        .hasStackTraceContaining("permission denied");
  }
}
