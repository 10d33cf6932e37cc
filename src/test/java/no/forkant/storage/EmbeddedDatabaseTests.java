package no.forkant.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The whole service on its own server; the other tests share one. */
@SpringBootTest(properties = "forkant.data-directory=target/databases/service")
@DirtiesContext
class EmbeddedDatabaseTests {

  @Autowired private JdbcClient database;

  @Test
  void serviceLogsInWithoutOwningAnything() {
    assertThat(database.sql("SELECT current_user").query(String.class).single())
        .isEqualTo("forkant_app");
  }
}
