package no.forkant.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service on a server that {@code spring.datasource.url} names. */
@SpringBootTest
class NamedServerTests {

  @Autowired private JdbcClient database;
  @Autowired private ObjectProvider<DatabaseServer> ownServer;

  @Test
  void isUsedInsteadOfAServerOfItsOwn() {
    assertThat(ownServer.getIfAvailable()).isNull();
    assertThat(database.sql("SELECT current_database()").query(String.class).single())
        .startsWith("test_");
  }
}
