package no.forkant.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;

/** How the embedded PostgreSQL is run; the library's own defaults are made for throw-away tests. */
final class PostgresSettings {

  private PostgresSettings() {}

  static EmbeddedPostgres.Builder of(Path cluster, Path programs) {
    EmbeddedPostgres.Builder settings =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setOverrideWorkingDirectory(programs.toFile())
            .setCleanDataDirectory(false)
            // Its own hook would take the database away while the service is still closing.
            .setRegisterShutdownHook(false)
            // Long enough to recover after a crash.
            .setPGStartupWait(Duration.ofSeconds(60));
    keepWhatIsCommitted(settings);
    logWithoutContents(settings);
    sortAlikeEverywhere(settings);
    // Sockets on the loopback address only: a socket file would need a folder that all can reach.
    return settings
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("unix_socket_directories", "");
  }

  private static void keepWhatIsCommitted(EmbeddedPostgres.Builder settings) {
    settings
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on");
  }

  /** A week of log files inside the cluster, in which no statement and no row is quoted. */
  private static void logWithoutContents(EmbeddedPostgres.Builder settings) {
    settings
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_filename", "postgres-%a.log")
        .setServerConfig("log_truncate_on_rotation", "on")
        .setServerConfig("log_rotation_age", "1d")
        .setServerConfig("log_min_error_statement", "panic")
        .setServerConfig("log_error_verbosity", "terse");
  }

  /** The machine's locale must decide neither the order of rows nor when an index is rebuilt. */
  private static void sortAlikeEverywhere(EmbeddedPostgres.Builder settings) {
    settings
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C");
  }
}
