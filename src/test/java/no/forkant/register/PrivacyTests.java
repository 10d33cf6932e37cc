package no.forkant.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import no.forkant.assessment.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.JsonNode;

@SpringBootTest(properties = {"logging.level.root=INFO", "logging.level.no.forkant=TRACE"})
@AutoConfigureMockMvc
@Import({StandIns.class, Rest.class})
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTests {

  @Autowired private Rest rest;
  @Autowired private JdbcClient database;
  @MockitoBean private Assessor assessor;

  @Test
  void saysNothingPersonalWhenSomethingUnexpectedHappens(CapturedOutput output) throws Exception {
    String number = Bodies.number();
    String body = Bodies.application(Bodies.person(number), Bodies.incident("secret-item"));
    doThrow(new IllegalStateException("fault with " + number)).when(assessor).assess(any(), any());

    MockHttpServletResponse unexpected = rest.post("/applications", body);
    rest.post("/applications", body.replace("\"HUNT\"", "\"" + number + "\""));
    rest.post("/applications", body.substring(0, 120));
    rest.post("/information", Bodies.information(number, Bodies.incident("secret-item")));
    rest.send(post("/api/v1/applications").contentType("text/plain").content(body));

    assertThat(unexpected.getStatus()).isEqualTo(500);
    JsonNode problem = rest.json(unexpected);
    assertThat(problem.path("type").asString()).isEqualTo("/problems/unexpected");
    assertThat(problem.toString()).doesNotContain(number, "IllegalState", "fault with");
    assertThat(output.toString())
        .contains(problem.path("incident").asString())
        .doesNotContain(number)
        .doesNotContain("secret-item");
    assertThat(database.sql("SELECT count(*) FROM matter").query(Integer.class).single()).isZero();
    assertThat(database.sql("SELECT count(*) FROM party").query(Integer.class).single()).isZero();
  }
}
