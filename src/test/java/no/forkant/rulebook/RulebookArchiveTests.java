package no.forkant.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RulebookArchiveTests {

  @Autowired private RulebookArchive archive;
  @Autowired private JdbcClient database;

  @Test
  void givesBackWhatItKeeps() {
    RulebookSource source = source("given back");

    archive.storeIfAbsent(source, "2026.1");

    assertThat(archive.load(source.digest()))
        .hasValueSatisfying(
            loaded ->
                assertThat(loaded.files().get("sources.yaml")).asString().isEqualTo("given back"));
    assertThat(archive.load("sha256:none")).isEmpty();
  }

  @Test
  void keepsEachRulebookOnce() {
    RulebookSource source = source("once");

    archive.storeIfAbsent(source, "first name");
    archive.storeIfAbsent(source, "second name");

    assertThat(archive.list())
        .filteredOn(kept -> kept.digest().equals(source.digest()))
        .singleElement()
        .extracting(ArchivedRulebook::name)
        .isEqualTo("first name");
  }

  @Test
  void noticesThatARulebookWasChanged() {
    String digest = source("another").digest();
    database
        .sql("INSERT INTO rulebook (digest, name, first_used, content) VALUES (?, 'x', now(), ?)")
        .params(digest, source("changed").toZip())
        .update();

    assertThatThrownBy(() -> archive.load(digest)).hasMessageContaining("was changed");
  }

  @Test
  void refusesToForget() {
    assertThatThrownBy(() -> database.sql("DELETE FROM rulebook").update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private static RulebookSource source(String text) {
    return new RulebookSource(new TreeMap<>(Map.of("sources.yaml", text.getBytes(UTF_8))));
  }
}
