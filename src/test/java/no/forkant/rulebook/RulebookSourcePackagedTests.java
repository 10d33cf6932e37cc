package no.forkant.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulebookSourcePackagedTests {

  @Test
  void isTheSameFromTheJarAndFromTheFolder() throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dloader.path=target/test-classes",
                "-Dloader.main=" + DigestOfProgram.class.getName(),
                "-cp",
                "target/forkant.jar",
                "org.springframework.boot.loader.launch.PropertiesLauncher")
            .redirectErrorStream(true)
            .start();
    String printed = new String(program.getInputStream().readAllBytes(), UTF_8);

    assertThat(program.waitFor()).as(printed).isZero();
    assertThat(printed.trim()).isEqualTo(RulebookSource.fromFolder(Path.of("rules")).digest());
  }
}
