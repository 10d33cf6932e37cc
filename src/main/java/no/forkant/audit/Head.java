package no.forkant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A state of the chain: how many entries, and the hash over them all.
 *
 * @param size the number of entries, which is also the next entry's sequence number
 * @param hash the chain hash of the last entry
 */
record Head(long size, @SuppressWarnings("ArrayRecordComponent") byte[] hash) {

  static final Head START = new Head(0, Hash.ofNothing());

  static Head read(ResultSet row, int number) throws SQLException {
    return new Head(row.getLong("size"), row.getBytes("hash"));
  }

  /** Returns the state after one more entry. */
  Head followedBy(byte[] leafHash) {
    return new Head(size + 1, Hash.link(hash, leafHash));
  }
}
