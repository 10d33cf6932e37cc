package no.forkant.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@RestTest
class DatabaseStoppedTests {

  private static final String TERMINATE =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = pg_backend_pid()";

  @Autowired private Rest rest;
  @Autowired private JdbcClient database;
  @MockitoSpyBean private DataSource pool;
  @MockitoSpyBean private Matters matters;

  @Test
  void asksTheCallerToComeBackWhenThereIsNoConnection() throws Exception {
    Mockito.doThrow(new SQLTransientConnectionException("no connection"))
        .when(pool)
        .getConnection();
    try {
      expectUnavailable(
          rest.post("/applications", Bodies.application(Bodies.person(Bodies.number()))));
      expectUnavailable(rest.get("/applications"));
    } finally {
      Mockito.reset(pool);
    }
  }

  @Test
  void leavesNothingHalfWrittenWhenTheConnectionDiesInBetween() {
    int parties = count("party");
    Mockito.doAnswer(
            call -> {
              call.callRealMethod();
              return database.sql(TERMINATE).query(Boolean.class).single();
            })
        .when(matters)
        .add(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any());
    String body = Bodies.application(Bodies.person(Bodies.number()), Bodies.incident("i1"));

    expectUnavailable(rest.post("/applications", body, "key-of-a-broken-request"));

    Mockito.reset(matters);
    assertThat(count("party")).isEqualTo(parties);
    assertThat(count("matter")).isZero();
    assertThat(count("information_item")).isZero();
    assertThat(count("audit_entry")).isZero();
    assertThat(rest.post("/applications", body, "key-of-a-broken-request").getStatus())
        .isEqualTo(201);
  }

  private int count(String table) {
    return database.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }

  private void expectUnavailable(MockHttpServletResponse response) {
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isNotEmpty();
    assertThat(rest.json(response).path("type").asString()).isEqualTo("/problems/unavailable");
  }
}
