package no.forkant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * An entry as auditors see it: nothing personal, and everything needed to recompute its hashes.
 *
 * @param sequence its place in the chain, from 0
 * @param entryId which entry
 * @param recordedAt when it was written
 * @param kind what its record tells of
 * @param assessmentId the assessment the record is, or is about
 * @param subject the application or permit
 * @param rulebook the digest of the rulebook that was used
 * @param engine name and version of the engine that was used
 * @param commitment salted hash of the record, hexadecimal
 * @param leafHash hash of the entry, hexadecimal
 * @param previousHash the chain before it, hexadecimal
 * @param chainHash the chain up to it, hexadecimal
 */
record EntryView(
    long sequence,
    UUID entryId,
    Instant recordedAt,
    String kind,
    UUID assessmentId,
    SubjectView subject,
    String rulebook,
    String engine,
    String commitment,
    String leafHash,
    String previousHash,
    String chainHash) {

  static EntryView read(ResultSet row, int number) throws SQLException {
    Entry entry = Entry.read(row);
    return new EntryView(
        row.getLong("sequence"),
        entry.id(),
        entry.recordedAt(),
        entry.kind(),
        entry.assessmentId(),
        new SubjectView(entry.subjectKind(), entry.subjectId()),
        entry.rulebookDigest(),
        entry.engine(),
        HexFormat.of().formatHex(entry.commitment()),
        hex(row, "leaf_hash"),
        hex(row, "previous_hash"),
        hex(row, "chain_hash"));
  }

  private static String hex(ResultSet row, String column) throws SQLException {
    return HexFormat.of().formatHex(row.getBytes(column));
  }

  /** What the entry is about. */
  record SubjectView(String kind, UUID id) {}
}
