package no.forkant.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.forkant.storage.SharedServer.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicationRightsTests {

  private static final TestDatabase DATABASE = SharedServer.emptyDatabase();
  private static final JdbcClient SERVICE = SharedServer.client(DATABASE.application());

  @BeforeAll
  static void makeATableAfterTheFirstMigration() {
    Flyway.configure()
        .dataSource(DATABASE.owner().url(), DATABASE.owner().role(), DATABASE.owner().password())
        .target("1")
        .load()
        .migrate();
    SharedServer.client(DATABASE.owner()).sql("CREATE TABLE entry (word text)").update();
  }

  @Test
  void allowLookingAndAdding() {
    SERVICE.sql("INSERT INTO entry VALUES ('added')").update();

    assertThat(SERVICE.sql("SELECT word FROM entry").query(String.class).list()).contains("added");
  }

  @Test
  void refuseChangingAndDeletingWhatNoMigrationGranted() {
    refused("UPDATE entry SET word = 'changed'");
    refused("DELETE FROM entry");
    refused("TRUNCATE entry");
    refused("DROP TABLE entry");
    refused("CREATE TABLE another (word text)");
    refused("SET ROLE forkant_owner");
  }

  @Test
  void areCheckedBeforeServing() {
    assertThatCode(() -> new ApplicationRoleCheck(SERVICE).requireLimitedRights())
        .doesNotThrowAnyException();
    JdbcClient owner = SharedServer.client(DATABASE.owner());
    assertThatThrownBy(() -> new ApplicationRoleCheck(owner).requireLimitedRights())
        .hasMessageContaining("spring.flyway.user");
    JdbcClient superuser = SharedServer.client(DATABASE.superuser());
    assertThatThrownBy(() -> new ApplicationRoleCheck(superuser).requireLimitedRights())
        .hasMessageContaining("spring.flyway.user");
  }

  private static void refused(String statement) {
    assertThatThrownBy(() -> SERVICE.sql(statement).update())
        .as(statement)
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }
}
