package no.forkant.rulebook;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every rulebook that was ever used. Nothing leaves it, and nothing in it changes. */
@Component
public class RulebookArchive {

  private final JdbcClient database;
  private final Clock clock;

  RulebookArchive(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Keeps a rulebook unless it is kept already; the first name and instant stay.
   *
   * @param source the files
   * @param name the name of the release, such as {@code 2026.1}
   * @throws org.springframework.dao.DataAccessException if the database refuses; the rulebook must
   *     then not be used
   */
  public void storeIfAbsent(RulebookSource source, String name) {
    database
        .sql(
            """
            INSERT INTO rulebook (digest, name, first_used, content) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        .params(source.digest(), name, Timestamp.from(clock.instant()), source.toZip())
        .update();
  }

  /**
   * Returns the files of a rulebook; empty if none with this digest was ever used.
   *
   * @param digest {@code sha256:…}
   * @throws IllegalStateException if what is kept no longer has this digest
   */
  public Optional<RulebookSource> load(String digest) {
    return database
        .sql("SELECT content FROM rulebook WHERE digest = ?")
        .param(digest)
        .query(byte[].class)
        .optional()
        .map(zip -> unpack(zip, digest));
  }

  /** Returns all rulebooks, the first used first. */
  public List<ArchivedRulebook> list() {
    return database
        .sql("SELECT digest, name, first_used FROM rulebook ORDER BY first_used, digest")
        .query(RulebookArchive::read)
        .list();
  }

  private static RulebookSource unpack(byte[] zip, String digest) {
    try {
      RulebookSource source = RulebookSource.fromZip(zip);
      if (source.digest().equals(digest)) {
        return source;
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IllegalStateException("The archived rulebook %s is damaged".formatted(digest), e);
    }
    throw new IllegalStateException("The archived rulebook %s was changed".formatted(digest));
  }

  private static ArchivedRulebook read(ResultSet row, int number) throws SQLException {
    return new ArchivedRulebook(
        row.getString("digest"), row.getString("name"), row.getTimestamp("first_used").toInstant());
  }
}
