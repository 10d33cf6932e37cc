package no.forkant.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsafeLoginPackagedTests {

  @TempDir private Path folder;

  @Test
  void keepsTheServiceFromStartingAndSaysWhatToDo() throws IOException, InterruptedException {
    Process service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/forkant.jar",
                "--server.address=0.0.0.0",
                "--server.port=0",
                "--forkant.data-directory=" + folder.resolve("data"))
            .redirectErrorStream(true)
            .start();
    String printed = new String(service.getInputStream().readAllBytes(), UTF_8);

    assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(service.exitValue()).isEqualTo(1);
    assertThat(printed)
        .contains("APPLICATION FAILED TO START", "'0.0.0.0', which others can reach", "Action:")
        .doesNotContain("\tat no.forkant");
  }
}
