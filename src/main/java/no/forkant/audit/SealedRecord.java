package no.forkant.audit;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies in the database.
 *
 * @param salt what makes its commitment impossible to guess from
 * @param content the record in canonical form, deflated
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedRecord(byte[] salt, byte[] content) {

  /** Reads the columns {@code salt} and {@code content}; null if an outer join found none. */
  static @Nullable SealedRecord read(ResultSet row) throws SQLException {
    byte[] content = row.getBytes("content");
    return content == null ? null : new SealedRecord(row.getBytes("salt"), content);
  }

  /** Returns the canonical form, or null if it is not what the commitment was made of. */
  byte @Nullable [] open(byte[] commitment) {
    try {
      byte[] canonical = Compression.inflate(content);
      return Arrays.equals(Hash.commitment(salt, canonical), commitment) ? canonical : null;
    } catch (IOException e) {
      return null;
    }
  }
}
