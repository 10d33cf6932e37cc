package no.forkant.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookSourceTests {

  @Test
  void hasADigestThatAnyoneCanRecompute() {
    // printf '\0\0\0\0\0\0\0\5a.drl\0\0\0\0\0\0\0\2b\n' | sha256sum
    assertThat(source("a.drl", "b\n").digest())
        .isEqualTo("sha256:3da619b506498eb0605ccaf1ab20b2a6ce7402a8b970c456620153d47e6c5089");
  }

  @Test
  void isTheSameForEveryLineEnd() {
    assertThat(source("a.yaml", "x\r\ny\r\n").digest())
        .isEqualTo(source("a.yaml", "x\ny\n").digest())
        .isEqualTo(source("a.yaml", "x\ry\r").digest());
  }

  @Test
  void leavesOutWhatDecidesNothing() {
    RulebookSource source =
        source(
            "sources.yaml",
            "x",
            "weapon/scenarios/one.yaml",
            "y",
            "weapon/.hidden",
            "z",
            ".git/config",
            "z");

    assertThat(source.files()).containsOnlyKeys("sources.yaml");
  }

  @Test
  void tellsFilesApartThatHoldTheSameBytesInAll() {
    assertThat(source("a.drl", "bc").digest()).isNotEqualTo(source("ab.drl", "c").digest());
    assertThat(source("a.drl", "1", "b.drl", "2").digest())
        .isNotEqualTo(source("a.drl", "1b.drl2").digest());
  }

  @Test
  void cannotBeChangedFromOutside() {
    RulebookSource source = source("a.drl", "x");
    String digest = source.digest();

    source.files().get("a.drl")[0] = 'y';

    assertThat(source.digest()).isEqualTo(digest);
  }

  @Test
  void survivesBeingPacked() {
    RulebookSource source = source("b/c.yaml", "x\r\n", "a.drl", "y");

    assertThat(RulebookSource.fromZip(source.toZip()).digest()).isEqualTo(source.digest());
    assertThat(source.toZip()).isEqualTo(source("a.drl", "y", "b/c.yaml", "x\n").toZip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/etc/rules.yaml", "../x.yaml", "weapon//x.yaml", "weapon/ø.yaml", "C:\\x.drl"})
  void refusesPathsThatAreNotPlain(String path) {
    assertThatThrownBy(() -> source(path, "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatIsNoArchive() {
    assertThatThrownBy(() -> RulebookSource.fromZip("no archive".getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isTheSameFromTheFolderAndFromTheProgram() {
    RulebookSource folder = RulebookSource.fromFolder(Path.of("rules"));
    RulebookSource program = RulebookSource.fromClassPath();

    assertThat(program.files().keySet()).isEqualTo(folder.files().keySet());
    assertThat(program.digest()).isEqualTo(folder.digest());
  }

  private static RulebookSource source(String... pathsAndContents) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < pathsAndContents.length; i += 2) {
      files.put(pathsAndContents[i], pathsAndContents[i + 1].getBytes(UTF_8));
    }
    return new RulebookSource(files);
  }
}
