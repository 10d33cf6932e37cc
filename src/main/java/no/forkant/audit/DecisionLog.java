package no.forkant.audit;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only log of what was assessed and decided. */
@Component
public class DecisionLog {

  /** One statement, because every further one costs a round trip. */
  private static final String APPEND =
      """
      WITH entry AS (
        INSERT INTO audit_entry (id, recorded_at, kind, assessment_id, subject_kind, subject_id,
                                 rulebook_digest, engine, commitment, leaf_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
      record AS (
        INSERT INTO audit_record (entry_id, salt, content) VALUES (?, ?, ?))
      INSERT INTO audit_unsequenced (entry_id, leaf_hash) VALUES (?, ?)
      """;

  private static final int SALT_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient database;
  private final Clock clock;

  DecisionLog(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Keeps a record and its log entry in the caller's transaction: if that is rolled back, neither
   * was ever there.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   * @throws org.springframework.dao.DataAccessException if the database refuses; the caller must
   *     then give up what it was doing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Receipt append(DecisionRecord record) {
    // PostgreSQL keeps microseconds; the hash must cover what will be read back.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    byte[] content = CanonicalRecord.of(record, now);
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Entry entry = Entry.of(TimeOrderedId.at(now), now, record, Hash.commitment(salt, content));
    insert(entry, salt, Compression.deflate(content));
    return new Receipt(entry.id(), now);
  }

  private void insert(Entry entry, byte[] salt, byte[] deflated) {
    byte[] leafHash = entry.leafHash();
    database
        .sql(APPEND)
        .params(
            entry.id(),
            Timestamp.from(entry.recordedAt()),
            entry.kind(),
            entry.assessmentId(),
            entry.subjectKind(),
            entry.subjectId(),
            entry.rulebookDigest(),
            entry.engine(),
            entry.commitment(),
            leafHash,
            entry.id(),
            salt,
            deflated,
            entry.id(),
            leafHash)
        .update();
  }
}
