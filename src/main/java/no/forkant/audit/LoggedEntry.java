package no.forkant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database now holds of an entry that must be there.
 *
 * @param id which entry
 * @param entry null if it is gone
 * @param leafHash the hash it was chained with, as the entry's row tells it; null if that is gone
 * @param record null if it is gone
 */
@SuppressWarnings("ArrayRecordComponent")
record LoggedEntry(
    UUID id, @Nullable Entry entry, byte @Nullable [] leafHash, @Nullable SealedRecord record) {

  /** What {@link #read} needs, of the tables {@code e}ntry and {@code r}ecord. */
  static final String COLUMNS =
      "e.id, e.recorded_at, e.kind, e.assessment_id, e.subject_kind, e.subject_id,"
          + " e.rulebook_digest, e.engine, e.commitment, e.leaf_hash, r.salt, r.content";

  static LoggedEntry read(UUID id, ResultSet row) throws SQLException {
    boolean present = row.getObject("id") != null;
    return new LoggedEntry(
        id,
        present ? Entry.read(row) : null,
        present ? row.getBytes("leaf_hash") : null,
        SealedRecord.read(row));
  }

  /**
   * Checks the entry against its hash and the record against the entry.
   *
   * @param sequence the place in the chain; null if it has none yet
   */
  void check(@Nullable Long sequence, Faults faults) {
    if (entry == null) {
      faults.add(Fault.Kind.ENTRY_MISSING, sequence, id);
      return;
    }
    if (!Arrays.equals(entry.leafHash(), leafHash)) {
      faults.add(Fault.Kind.ENTRY_CHANGED, sequence, id);
    }
    if (record == null) {
      faults.add(Fault.Kind.RECORD_MISSING, sequence, id);
    } else if (record.open(entry.commitment()) == null) {
      faults.add(Fault.Kind.RECORD_CHANGED, sequence, id);
    }
  }
}
