package no.forkant.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the database on the first start, beside its final place: a start that is cut short leaves
 * nothing that a later one would take for a database.
 */
final class ClusterFactory {

  /** The role the tables belong to; only migrations log in as it. */
  static final String OWNER = "forkant_owner";

  /** The role the service logs in as; it can do only what migrations grant it. */
  static final String APPLICATION = "forkant_app";

  static final String DATABASE = "forkant";

  private static final String LOGINS =
      """
      # Written by Forkant: a password for everyone, and no way in but this machine's own.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private ClusterFactory() {}

  static void createIn(DataDirectory directory) throws IOException {
    Path unfinished = directory.unfinishedCluster();
    AbandonedPostmaster.stopIn(unfinished);
    FileSystemUtils.deleteRecursively(unfinished);
    OwnerOnly.createDirectories(unfinished);
    Passwords passwords = Passwords.random();
    try (EmbeddedPostgres postgres =
        PostgresSettings.of(unfinished, directory.programs()).start()) {
      createRoles(postgres, passwords);
    } catch (SQLException e) {
      throw new IOException("Could not set up the new database", e);
    }
    Files.writeString(unfinished.resolve("pg_hba.conf"), LOGINS);
    passwords.write(directory.passwords());
    Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The passwords come from {@link Passwords#random()} and hold nothing that SQL would notice. */
  private static void createRoles(EmbeddedPostgres postgres, Passwords passwords)
      throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER ROLE postgres PASSWORD '%s'".formatted(passwords.superuser()));
      statement.execute(createRole(OWNER, passwords.owner()));
      statement.execute(createRole(APPLICATION, passwords.application()));
      statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
    }
  }

  private static String createRole(String name, String password) {
    return "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, password);
  }
}
