package no.forkant.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

@RestTest
class IdempotencyTests {

  @Autowired private Rest rest;
  @Autowired private JdbcClient database;

  private final String key = UUID.randomUUID().toString();

  @Test
  void answersTheSameRequestAlike() {
    String body = Bodies.application(Bodies.person(Bodies.number()));

    MockHttpServletResponse first = rest.post("/applications", body, key);
    MockHttpServletResponse second = rest.post("/applications", body, key);

    assertThat(second.getStatus()).isEqualTo(201);
    assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
    assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
    assertThat(first.getHeader("Idempotency-Replayed")).isNull();
    assertThat(second.getHeader("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void answersAsThenThoughMuchHasHappenedSince() {
    String number = Bodies.number();
    String body = Bodies.permit(Bodies.person(number), Bodies.incident("i1"));
    MockHttpServletResponse first = rest.post("/permits", body, key);
    String permit = "/permits/" + rest.json(first).path("id").asString();
    rest.post("/information", Bodies.information(number, Bodies.incident("i2")));
    rest.post(permit + "/assessments", "");
    changeStatus(permit, "ENDED");

    MockHttpServletResponse second = rest.post("/permits", body, key);

    assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
    assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
    assertThat(rest.json(rest.get(permit)).path("assessments")).hasSize(3);
    assertThat(rest.json(rest.get(permit)).path("status").asString()).isEqualTo("ENDED");
  }

  @Test
  void answersAgainWhatTheStateWouldNoLongerAllow() {
    JsonNode permit = rest.created("/permits", Bodies.permit(Bodies.person(Bodies.number())));
    String path = "/permits/" + permit.path("id").asString() + "/assessments";

    MockHttpServletResponse first = reassess(path);
    MockHttpServletResponse second = reassess(path);

    assertThat(first.getStatus()).isEqualTo(201);
    assertThat(second.getStatus()).isEqualTo(201);
    assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
    assertThat(second.getHeader("Idempotency-Replayed")).isEqualTo("true");
    assertThat(rest.post(path, "").getStatus()).isEqualTo(201);
  }

  @Test
  void keepsNoSecondCopyOfTheAnswerAndNotesWhoGotItAgain() {
    String body = Bodies.application(Bodies.person(Bodies.number()));
    String id = rest.json(rest.post("/applications", body, key)).path("id").asString();
    rest.post("/applications", body, key);

    assertThat(
            database
                .sql("SELECT body IS NULL FROM idempotency_key WHERE key = ?")
                .param(key)
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(
            database
                .sql("SELECT action FROM access_log WHERE subject_id = ?::uuid ORDER BY id")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly("REGISTER_APPLICATION", "READ_APPLICATION");
  }

  private MockHttpServletResponse reassess(String path) {
    return rest.send(
        MockMvcRequestBuilders.post("/api/v1" + path)
            .header("Idempotency-Key", key)
            .header("If-Match", "\"1\""));
  }

  private void changeStatus(String path, String status) {
    String tag = rest.get(path).getHeader("ETag");
    MockHttpServletResponse changed =
        rest.send(
            MockMvcRequestBuilders.put("/api/v1" + path + "/status").header("If-Match", tag),
            "{\"status\": \"%s\"}".formatted(status));
    assertThat(changed.getStatus()).isEqualTo(200);
  }

  @Test
  void refusesTheKeyForAnotherRequest() {
    rest.post("/applications", Bodies.application(Bodies.person(Bodies.number())), key);

    MockHttpServletResponse other =
        rest.post("/applications", Bodies.application(Bodies.person(Bodies.number())), key);

    assertThat(other.getStatus()).isEqualTo(422);
    assertThat(rest.json(other).path("type").asString()).isEqualTo("/problems/key-reused");
  }

  @Test
  void refusesTheKeyForAnotherRequestThoughThatWouldFailAnyway() {
    String person = Bodies.person(Bodies.number());
    rest.post("/applications", Bodies.application(person, Bodies.incident("i1")), key);

    String conflicting =
        Bodies.application(person, Bodies.incident("i1", "OTHER", ""), Bodies.incident("i2"));

    assertThat(rest.json(rest.post("/applications", conflicting)).path("type").asString())
        .isEqualTo("/problems/conflicting-information");
    assertThat(rest.json(rest.post("/applications", conflicting, key)).path("type").asString())
        .isEqualTo("/problems/key-reused");
  }

  @Test
  void answersAlikeHoweverLongAgoTheKnowledgeIs() {
    String body =
        Bodies.application(Bodies.person(Bodies.number()))
            .replaceFirst("\\{", "{\"knownAt\": \"1500-03-01T00:00:00.123456789Z\",");

    MockHttpServletResponse first = rest.post("/applications", body, key);
    MockHttpServletResponse second = rest.post("/applications", body, key);

    assertThat(first.getStatus()).isEqualTo(201);
    assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
  }

  @Test
  void keepsTheKeysOfUsersApart() {
    String number = Bodies.number();
    rest.created("/applications", Bodies.application(Bodies.person(number)));
    rest.post("/information", Bodies.information(number, Bodies.incident("i1")), key);

    MockHttpServletResponse officer =
        rest.sendAs(
            "officer",
            MockMvcRequestBuilders.post("/api/v1/information")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .content(Bodies.information(number, Bodies.incident("i2"))));

    assertThat(officer.getStatus()).isEqualTo(200);
  }

  @Test
  void forgetsAFaultyRequest() {
    assertThat(rest.post("/applications", "{}", key).getStatus()).isEqualTo(422);

    String body = Bodies.application(Bodies.person(Bodies.number()));

    assertThat(rest.post("/applications", body, key).getStatus()).isEqualTo(201);
  }

  @Test
  void refusesAKeyThatIsNone() {
    assertThat(rest.post("/applications", "{}", "two words").getStatus()).isIn(400, 422);
    assertThat(
            rest.post("/applications", Bodies.application(Bodies.person(Bodies.number())), "a b")
                .getStatus())
        .isEqualTo(400);
  }

  @Test
  void usesAKeyAnewAfterADay() {
    rest.post("/applications", Bodies.application(Bodies.person(Bodies.number())), key);
    database
        .sql(
            "UPDATE idempotency_key SET claimed_at = claimed_at - interval '25 hours' WHERE key = ?")
        .param(key)
        .update();

    MockHttpServletResponse other =
        rest.post("/applications", Bodies.application(Bodies.person(Bodies.number())), key);

    assertThat(other.getStatus()).isEqualTo(201);
    assertThat(other.getHeader("Idempotency-Replayed")).isNull();
  }

  @Test
  void doesItOnceWhenManyAskAtOnce() throws Exception {
    String body = Bodies.application(Bodies.person(Bodies.number()));

    List<MockHttpServletResponse> answers =
        together(12, () -> rest.post("/applications", body, key));

    assertThat(answers).allMatch(answer -> answer.getStatus() == 201);
    assertThat(answers.stream().map(answer -> answer.getHeader("Location")).distinct()).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.getHeader("Idempotency-Replayed") == null))
        .hasSize(1);
  }

  @Test
  void registersOnePartyWhenManyNameItAtOnce() throws Exception {
    String body = Bodies.application(Bodies.person(Bodies.number()), Bodies.incident("i1"));

    List<MockHttpServletResponse> answers = together(12, () -> rest.post("/applications", body));

    assertThat(answers).allMatch(answer -> answer.getStatus() == 201);
    assertThat(
            answers.stream().map(rest::json).map(json -> json.at("/party").asString()).distinct())
        .hasSize(1);
    assertThat(answers.stream().map(answer -> answer.getHeader("Location")).distinct()).hasSize(12);
  }

  @Test
  void storesInformationOnceWhenManySendItAtOnce() throws Exception {
    String number = Bodies.number();
    rest.created("/permits", Bodies.permit(Bodies.person(number)));
    String body = Bodies.information(number, Bodies.incident("i1"));

    List<MockHttpServletResponse> answers = together(8, () -> rest.post("/information", body, key));

    assertThat(answers).allMatch(answer -> answer.getStatus() == 200);
    assertThat(
            answers.stream()
                .map(answer -> new String(answer.getContentAsByteArray(), UTF_8))
                .distinct())
        .hasSize(1);
  }

  private static <T> List<T> together(int times, Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<T>> futures = threads.invokeAll(Collections.nCopies(times, work));
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
