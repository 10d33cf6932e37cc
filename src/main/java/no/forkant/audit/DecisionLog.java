package no.forkant.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.forkant.storage.GatheredWrites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only log of what was assessed and decided. */
@Component
public class DecisionLog {

  private static final String ADD_ENTRY =
      """
      INSERT INTO audit_entry (id, recorded_at, kind, assessment_id, subject_kind, subject_id,
                               rulebook_digest, engine, commitment, leaf_hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ADD_RECORD =
      "INSERT INTO audit_record (entry_id, salt, content) VALUES (?, ?, ?)";

  private static final String ADD_UNSEQUENCED =
      "INSERT INTO audit_unsequenced (entry_id, leaf_hash) VALUES (?, ?)";

  private static final int SALT_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final GatheredWrites writes;
  private final Clock clock;

  DecisionLog(GatheredWrites writes, Clock clock) {
    this.writes = writes;
    this.clock = clock;
  }

  /**
   * Keeps a record and its log entry in the caller's transaction: if that is rolled back, neither
   * was ever there. The database refuses, if at all, when the transaction commits.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
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
    writes.add(
        ADD_ENTRY,
        entry.id(),
        entry.recordedAt(),
        entry.kind(),
        entry.assessmentId(),
        entry.subjectKind(),
        entry.subjectId(),
        entry.rulebookDigest(),
        entry.engine(),
        entry.commitment(),
        leafHash);
    writes.add(ADD_RECORD, entry.id(), salt, deflated);
    writes.add(ADD_UNSEQUENCED, entry.id(), leafHash);
  }
}
