package no.forkant.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the PostgreSQL that outlived a killed service. Only the holder of the {@link DataDirectory}
 * may call it: while the lock is held, no living service can own that process.
 */
final class AbandonedPostmaster {

  private static final Logger log = LoggerFactory.getLogger(AbandonedPostmaster.class);
  private static final int SECONDS_TO_FINISH = 20;

  private AbandonedPostmaster() {}

  static void stopIn(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    Optional<ProcessHandle> living = pid(lines).flatMap(ProcessHandle::of);
    if (living.isPresent() && isPostgres(living.get(), file)) {
      requireSameFolder(lines, cluster, file);
      log.warn("Stopping PostgreSQL {}, left by a service that was killed", living.get().pid());
      stop(living.get());
    }
    // Left in place, it would keep PostgreSQL from starting when the number has a new bearer.
    Files.deleteIfExists(file);
  }

  private static Optional<Long> pid(List<String> lines) {
    return lines.stream()
        .findFirst()
        .map(String::trim)
        .filter(line -> line.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }

  private static boolean isPostgres(ProcessHandle process, Path file) throws IOException {
    String command =
        process
            .info()
            .command()
            .orElseThrow(() -> refusal(file, "names a process that may not be looked at"));
    return command.endsWith("/postgres");
  }

  /**
   * A copied folder brings along the number of the original's server, which must not be touched.
   */
  private static void requireSameFolder(List<String> lines, Path cluster, Path file)
      throws IOException {
    if (lines.size() < 2 || !lines.get(1).equals(cluster.toString())) {
      throw refusal(file, "names the running PostgreSQL of another folder");
    }
  }

  private static IOException refusal(Path file, String reason) {
    return new IOException(
        "%s %s. Make sure that nothing uses the folder, delete the file and start again."
            .formatted(file, reason));
  }

  private static void stop(ProcessHandle postmaster) throws IOException {
    // Interrupt asks PostgreSQL for a fast shutdown; the ordinary signal waits for its clients.
    new ProcessBuilder("sh", "-c", "kill -INT \"$1\"", "sh", Long.toString(postmaster.pid()))
        .inheritIO()
        .start();
    if (!ends(postmaster)) {
      postmaster.destroyForcibly();
      if (!ends(postmaster)) {
        throw new IOException("PostgreSQL %d does not stop".formatted(postmaster.pid()));
      }
    }
  }

  private static boolean ends(ProcessHandle process) throws IOException {
    CompletableFuture<ProcessHandle> end = process.onExit();
    try {
      end.get(SECONDS_TO_FINISH, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stillRunning) {
      return false;
    } catch (ExecutionException failed) {
      throw new IOException("Could not wait for PostgreSQL to stop", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while PostgreSQL was stopping", interrupted);
    }
  }
}
