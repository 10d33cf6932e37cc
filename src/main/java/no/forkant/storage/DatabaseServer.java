package no.forkant.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** The service's own PostgreSQL, running from {@link #start} until {@link #close}. */
public final class DatabaseServer implements AutoCloseable {

  private final DataDirectory directory;
  private final EmbeddedPostgres postgres;
  private final Passwords passwords;

  private DatabaseServer(DataDirectory directory, EmbeddedPostgres postgres, Passwords passwords) {
    this.directory = directory;
    this.postgres = postgres;
    this.passwords = passwords;
  }

  /**
   * Starts the database of a folder, making it first if the folder is new.
   *
   * @throws DataDirectoryInUse if a living service uses the folder
   * @throws IOException if the folder cannot be used or PostgreSQL does not start
   */
  public static DatabaseServer start(Path folder) throws IOException {
    DataDirectory directory = DataDirectory.open(folder);
    try {
      return startIn(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static DatabaseServer startIn(DataDirectory directory) throws IOException {
    if (!directory.holdsCluster()) {
      ClusterFactory.createIn(directory);
    }
    AbandonedPostmaster.stopIn(directory.cluster());
    Passwords passwords = Passwords.read(directory.passwords());
    EmbeddedPostgres postgres =
        PostgresSettings.of(directory.cluster(), directory.programs())
            .setConnectConfig("password", passwords.superuser())
            .start();
    return new DatabaseServer(directory, postgres, passwords);
  }

  /** The login the service works with. */
  public Login application() {
    return login(ClusterFactory.APPLICATION, passwords.application());
  }

  /** The login of migrations. */
  public Login owner() {
    return login(ClusterFactory.OWNER, passwords.owner());
  }

  /** The login of the server's administrator. */
  Login superuser() {
    return login("postgres", passwords.superuser());
  }

  private Login login(String role, String password) {
    String url =
        "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), ClusterFactory.DATABASE);
    return new Login(url, role, password);
  }

  /** Stops PostgreSQL, then lets go of the folder. */
  @Override
  public void close() throws IOException {
    try (directory) {
      postgres.close();
    }
  }

  /** A way into the database. */
  public record Login(String url, String role, String password) {

    @Override
    public String toString() {
      return "Login[" + role + " at " + url + "]";
    }
  }
}
