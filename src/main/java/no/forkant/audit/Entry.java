package no.forkant.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One line of the decision log. It holds nothing personal, and outlives the record it commits to.
 *
 * @param id drawn at random, roughly ordered by time
 * @param recordedAt to the microsecond
 * @param kind what the record tells of
 * @param assessmentId the assessment the record is, or is about
 * @param subject the application or permit
 * @param rulebookDigest the rulebook that was used
 * @param engine name and version of the engine that was used
 * @param commitment salted hash of the record in canonical form
 */
record Entry(
    UUID id,
    Instant recordedAt,
    RecordKind kind,
    UUID assessmentId,
    Subject subject,
    String rulebookDigest,
    String engine,
    @SuppressWarnings("ArrayRecordComponent") byte[] commitment) {

  static Entry of(UUID id, Instant recordedAt, DecisionRecord record, byte[] commitment) {
    return new Entry(
        id,
        recordedAt,
        record.kind(),
        record.assessmentId(),
        record.subject(),
        record.rulebookDigest(),
        record.engine(),
        commitment);
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
        .member("id", subject.id())
        .member("kind", subject.kind())
        .close('}')
        .close('}')
        .toBytes();
  }
}
