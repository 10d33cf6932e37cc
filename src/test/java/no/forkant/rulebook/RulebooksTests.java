package no.forkant.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rulebook is in use: a broken one never replaces a good one. */
class RulebooksTests {

  private static final String RULES = "weapon/application.drl";

  private final RulebookArchive archive = mock();
  @TempDir private Path folder;
  private Rulebooks rulebooks;

  @BeforeEach
  void writeSoundRules() {
    write();
    rulebooks = new Rulebooks(archive, new RulebookProperties(folder.toString()));
  }

  @Test
  void putsChangedRulesIntoUse() {
    Rulebook before = rulebooks.current();
    change("bar.window", "sobriety.window");

    Rulebook after = rulebooks.reload();

    assertThat(after.digest()).isNotEqualTo(before.digest());
    assertThat(rulebooks.current()).isSameAs(after);
    assertThat(rulebooks.byDigest(before.digest())).containsSame(before);
  }

  @Test
  void keepsGoodRulesInUseWhenBrokenOnesCome() {
    Rulebook before = rulebooks.current();
    change("bar.window", "bar.width");

    assertThatThrownBy(() -> rulebooks.reload())
        .isInstanceOf(RulebookViolations.class)
        .hasMessageContaining("TST-001: no parameter bar.width");
    assertThat(rulebooks.current()).isSameAs(before);
  }

  @Test
  void doesNotUseRulesThatTheArchiveCouldNotKeep() {
    Rulebook before = rulebooks.current();
    change("bar.window", "sobriety.window");
    doThrow(new IllegalStateException("no room")).when(archive).storeIfAbsent(any(), any());

    assertThatThrownBy(() -> rulebooks.reload()).hasMessage("no room");
    assertThat(rulebooks.current()).isSameAs(before);
  }

  @Test
  void startsWithTheLastRulesUsedWhenThoseInTheFolderAreBroken() {
    RulebookSource sound = RulebookSource.fromFolder(folder);
    change("bar.window", "bar.width");
    when(archive.list())
        .thenReturn(
            List.of(
                new ArchivedRulebook("sha256:old", "2026.0", Instant.EPOCH),
                new ArchivedRulebook(sound.digest(), "2026.1", Instant.EPOCH.plusSeconds(1))));
    when(archive.load(sound.digest())).thenReturn(Optional.of(sound));

    assertThat(rulebooks.current().digest()).isEqualTo(sound.digest());
  }

  @Test
  void doesNotStartWithBrokenRulesAlone() {
    change("bar.window", "bar.width");

    assertThatThrownBy(() -> rulebooks.current()).isInstanceOf(RulebookViolations.class);
  }

  private void write() {
    for (Map.Entry<String, byte[]> file : TestRules.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      try {
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void change(String sound, String broken) {
    Path path = folder.resolve(RULES);
    try {
      Files.writeString(path, Files.readString(path, UTF_8).replace(sound, broken));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
