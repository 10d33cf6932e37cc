package no.forkant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/**
 * One place in the chain, with what the database now holds for it.
 *
 * @param sequence the place, from 0
 * @param previousHash the chain hash that it says stands before it
 * @param chainHash the chain hash that it says stands after it
 * @param logged the entry at this place
 */
@SuppressWarnings("ArrayRecordComponent")
record ChainRow(long sequence, byte[] previousHash, byte[] chainHash, LoggedEntry logged) {

  static ChainRow read(ResultSet row, int number) throws SQLException {
    return new ChainRow(
        row.getLong("sequence"),
        row.getBytes("previous_hash"),
        row.getBytes("chain_hash"),
        LoggedEntry.read(row.getObject("entry_id", UUID.class), row));
  }

  /** Whether the chain hash follows from the one before and the entry; true if that is gone. */
  boolean isLinked() {
    byte[] leaf = logged.leafHash();
    return leaf == null || Arrays.equals(Hash.link(previousHash, leaf), chainHash);
  }
}
