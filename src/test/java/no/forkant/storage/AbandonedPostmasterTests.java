package no.forkant.storage;

import static no.forkant.storage.SharedServer.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbandonedPostmasterTests {

  @Test
  void isStoppedByTheNextStartWhichFindsTheRows() throws Exception {
    Path folder = TestFolders.empty(getClass(), "killed");
    killAServiceOn(folder);
    long abandoned = postmaster(folder);
    assertThat(ProcessHandle.of(abandoned)).as("outlives its service").isPresent();

    try (DatabaseServer server = DatabaseServer.start(folder)) {
      assertThat(postmaster(folder)).isNotEqualTo(abandoned);
      assertThat(client(server.owner()).sql("SELECT word FROM kept").query(String.class).single())
          .isEqualTo("forkant");
    }
  }

  @Test
  void isNotMistakenForAnotherProcessWithItsNumber() throws IOException {
    Path cluster = Files.createDirectories(TestFolders.empty(getClass(), "other"));
    Path file = pidFile(cluster, ProcessHandle.current().pid(), cluster);

    AbandonedPostmaster.stopIn(cluster);

    assertThat(file).doesNotExist();
  }

  @Test
  void ofAnotherFolderIsLeftAlone() throws IOException {
    Path original = TestFolders.empty(getClass(), "original");
    try (DatabaseServer server = DatabaseServer.start(original)) {
      Path copy = Files.createDirectories(TestFolders.empty(getClass(), "copy"));
      Path file = pidFile(copy, postmaster(original), original.resolve("postgres").toRealPath());

      assertThatThrownBy(() -> AbandonedPostmaster.stopIn(copy))
          .hasMessageContaining("another folder");
      assertThat(file).exists();
      assertThat(client(server.owner()).sql("SELECT 1").query(Integer.class).single()).isOne();
    }
  }

  @Test
  void leavesAFileThatMayBeUnreadable() throws IOException {
    Path cluster = Files.createDirectories(TestFolders.empty(getClass(), "garbage"));
    Path file = Files.writeString(cluster.resolve("postmaster.pid"), "");

    AbandonedPostmaster.stopIn(cluster);

    assertThat(file).doesNotExist();
  }

  /** Runs {@link ServiceToKill} in a process of its own until it has written, then kills it. */
  private static void killAServiceOn(Path folder) throws IOException, InterruptedException {
    Process service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServiceToKill.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = service.inputReader()) {
      assertThat(output.lines().anyMatch(ServiceToKill.READY::equals)).isTrue();
    } finally {
      service.destroyForcibly().waitFor();
    }
  }

  private static long postmaster(Path folder) throws IOException {
    Path file = folder.resolve("postgres/postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).get(0));
  }

  private static Path pidFile(Path cluster, long pid, Path named) throws IOException {
    return Files.write(
        cluster.resolve("postmaster.pid"), List.of(Long.toString(pid), named.toString()));
  }
}
