package no.forkant.access;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class DemoLoginTests {

  private static final String ENTRIES = "/api/v1/audit/entries";

  @Autowired private MockMvc web;
  @Autowired private JdbcClient database;

  @Test
  void opensWhatTheRoleMayDo() throws Exception {
    web.perform(get(ENTRIES).with(httpBasic("auditor", "auditor"))).andExpect(status().isOk());
  }

  @Test
  void asksForALoginAsAProblemDocument() throws Exception {
    web.perform(get(ENTRIES))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", startsWith("Basic realm=")))
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.type").value("/problems/not-signed-in"))
        .andExpect(jsonPath("$.status").value(401));
  }

  @Test
  void refusesAWrongPasswordAlike() throws Exception {
    web.perform(get(ENTRIES).with(httpBasic("auditor", "wrong")))
        .andExpect(status().isUnauthorized())
        .andExpect(header().exists("WWW-Authenticate"))
        .andExpect(jsonPath("$.type").value("/problems/not-signed-in"));
  }

  @Test
  void refusesAnotherRoleAndNotesIt() throws Exception {
    web.perform(get(ENTRIES).with(httpBasic("officer", "officer")))
        .andExpect(status().isForbidden())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.type").value("/problems/not-allowed"));

    Assertions.assertThat(
            database
                .sql("SELECT action FROM access_log WHERE actor = 'officer' AND outcome = 'DENIED'")
                .query(String.class)
                .list())
        .contains("GET " + ENTRIES);
  }

  @Test
  void refusesPagesThatWereNotOpened() throws Exception {
    web.perform(get("/nothing-like-this"))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.type").value("/problems/not-allowed"));
    web.perform(post("/nothing-like-this")).andExpect(status().isForbidden());
  }

  @Test
  void leavesHealthOpen() throws Exception {
    web.perform(get("/actuator/health")).andExpect(status().isOk());
  }

  @Test
  void keepsNoSessionAndSendsTheHeadersOfACarefulService() throws Exception {
    web.perform(get(ENTRIES).with(httpBasic("auditor", "auditor")))
        .andExpect(cookie().doesNotExist("JSESSIONID"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Cache-Control", startsWith("no-cache, no-store")))
        .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'")))
        .andExpect(header().doesNotExist("Strict-Transport-Security"));
    web.perform(get(ENTRIES).secure(true).with(httpBasic("auditor", "auditor")))
        .andExpect(header().exists("Strict-Transport-Security"));
  }
}
