package no.forkant.storage;

import static no.forkant.storage.SharedServer.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import no.forkant.storage.DatabaseServer.Login;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseServerTests {

  @Test
  void keepsItsRowsOverARestart() throws IOException {
    Path folder = TestFolders.empty(getClass(), "restart");
    try (DatabaseServer server = DatabaseServer.start(folder)) {
      client(server.owner()).sql("CREATE TABLE kept (word text)").update();
      client(server.owner()).sql("INSERT INTO kept VALUES ('forkant')").update();
    }

    try (DatabaseServer server = DatabaseServer.start(folder)) {
      assertThat(client(server.owner()).sql("SELECT word FROM kept").query(String.class).single())
          .isEqualTo("forkant");
    }
  }

  @Test
  void writesToDiskBeforeItConfirms() throws IOException {
    try (DatabaseServer server = DatabaseServer.start(TestFolders.empty(getClass(), "settings"))) {
      JdbcClient database = client(server.application());

      assertThat(setting(database, "fsync")).isEqualTo("on");
      assertThat(setting(database, "full_page_writes")).isEqualTo("on");
      assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void letsNobodyInWithoutAPassword() throws IOException {
    Path folder = TestFolders.empty(getClass(), "passwords");
    try (DatabaseServer server = DatabaseServer.start(folder)) {
      Login guess = new Login(server.owner().url(), "postgres", "guess");

      assertThatThrownBy(() -> client(guess).sql("SELECT 1").query().singleValue())
          .isInstanceOf(CannotGetJdbcConnectionException.class);
      assertThat(Files.getPosixFilePermissions(folder.resolve("passwords.properties")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void givesTheServiceALoginThatRulesNothing() throws IOException {
    try (DatabaseServer server = DatabaseServer.start(TestFolders.empty(getClass(), "roles"))) {
      assertThat(
              client(server.application())
                  .sql(
                      "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles"
                          + " WHERE rolname = current_user")
                  .query(Boolean.class)
                  .single())
          .isFalse();
    }
  }

  @Test
  void refusesASecondServiceOnItsFolder() throws IOException {
    Path folder = TestFolders.empty(getClass(), "second");
    try (DatabaseServer server = DatabaseServer.start(folder)) {
      assertThatThrownBy(() -> DatabaseServer.start(folder))
          .isInstanceOf(DataDirectoryInUse.class)
          .hasMessageContaining(folder.toRealPath().toString());
      assertThat(setting(client(server.application()), "fsync")).isEqualTo("on");
    }
  }

  @Test
  void startsAfreshWhenItsFirstStartWasCutShort() throws IOException {
    Path folder = TestFolders.empty(getClass(), "cut-short");
    Files.createDirectories(folder.resolve("postgres.unfinished"));
    Files.writeString(folder.resolve("postgres.unfinished/postgresql.conf"), "half a file");
    Files.createDirectories(folder.resolve("programs/PG-half/bin"));

    try (DatabaseServer server = DatabaseServer.start(folder)) {
      assertThat(setting(client(server.application()), "server_encoding")).isEqualTo("UTF8");
    }
  }

  private static String setting(JdbcClient database, String name) {
    return database.sql("SHOW " + name).query(String.class).single();
  }
}
