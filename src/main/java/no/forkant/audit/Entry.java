package no.forkant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import no.forkant.storage.StoredInstant;

/**
 * One line of the decision log. It holds nothing personal, and outlives the record it commits to.
 * Names stand as text, so that an entry somebody changed can still be read and reported.
 *
 * @param id drawn at random, roughly ordered by time
 * @param recordedAt to the microsecond
 * @param kind what the record tells of
 * @param assessmentId the assessment the record is, or is about
 * @param subjectKind what the subject is
 * @param subjectId the application or permit
 * @param rulebookDigest the rulebook that was used
 * @param engine name and version of the engine that was used
 * @param commitment salted hash of the record in canonical form
 */
record Entry(
    UUID id,
    Instant recordedAt,
    String kind,
    UUID assessmentId,
    String subjectKind,
    UUID subjectId,
    String rulebookDigest,
    String engine,
    @SuppressWarnings("ArrayRecordComponent") byte[] commitment) {

  static Entry of(UUID id, Instant recordedAt, DecisionRecord record, byte[] commitment) {
    return new Entry(
        id,
        recordedAt,
        record.kind().name(),
        record.assessmentId(),
        record.subject().kind().name(),
        record.subject().id(),
        record.rulebookDigest(),
        record.engine(),
        commitment);
  }

  /** Reads a row of {@code audit_entry}. */
  static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        StoredInstant.read(row, "recorded_at"),
        row.getString("kind"),
        row.getObject("assessment_id", UUID.class),
        row.getString("subject_kind"),
        row.getObject("subject_id", UUID.class),
        row.getString("rulebook_digest"),
        row.getString("engine"),
        row.getBytes("commitment"));
  }

  byte[] leafHash() {
    return Hash.leaf(canonical());
  }

  /** Returns the entry as canonical JSON in UTF-8: what the leaf hash is taken of. */
  byte[] canonical() {
    return new CanonicalText()
        .open('{')
        .member("assessmentId", assessmentId)
        .member("commitment", HexFormat.of().formatHex(commitment))
        .member("engine", engine)
        .member("entryId", id)
        .member("kind", kind)
        .member("recordedAt", recordedAt)
        .member("rulebook", rulebookDigest)
        .name("subject")
        .open('{')
        .member("id", subjectId)
        .member("kind", subjectKind)
        .close('}')
        .close('}')
        .toBytes();
  }
}
