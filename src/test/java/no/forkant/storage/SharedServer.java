package no.forkant.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.forkant.storage.DatabaseServer.Login;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One PostgreSQL for all tests of a run; each test that asks gets an empty database on it. */
public final class SharedServer {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private SharedServer() {}

  /** A new empty database with its two logins; migrations have not been run on it. */
  public static TestDatabase emptyDatabase() {
    String name = "test_" + COUNT.incrementAndGet();
    Login administrator = Running.SERVER.superuser();
    JdbcClient client = client(administrator);
    client.sql("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name)).update();
    client.sql("CREATE DATABASE %s OWNER %s".formatted(name, ClusterFactory.OWNER)).update();
    return new TestDatabase(
        in(name, Running.SERVER.application()),
        in(name, Running.SERVER.owner()),
        in(name, administrator));
  }

  static JdbcClient client(Login login) {
    return JdbcClient.create(
        new DriverManagerDataSource(login.url(), login.role(), login.password()));
  }

  private static Login in(String database, Login login) {
    String url = login.url().substring(0, login.url().lastIndexOf('/') + 1) + database;
    return new Login(url, login.role(), login.password());
  }

  /** The logins of one database. */
  public record TestDatabase(Login application, Login owner, Login superuser) {}

  /** Started when first used. */
  private static final class Running {

    private static final DatabaseServer SERVER = start();

    private static DatabaseServer start() {
      try {
        DatabaseServer server = DatabaseServer.start(Path.of("target/databases/shared"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-shared-server"));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Spring closes its cached contexts at the same time and needs the database for it. */
    private static void stop(DatabaseServer server) {
      try {
        JdbcClient client = client(server.superuser());
        for (int i = 0; i < 50 && clients(client) > 0; i++) {
          TimeUnit.MILLISECONDS.sleep(100);
        }
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static int clients(JdbcClient client) {
      return client
          .sql("SELECT count(*) FROM pg_stat_activity WHERE usename LIKE 'forkant%'")
          .query(Integer.class)
          .single();
    }
  }
}
