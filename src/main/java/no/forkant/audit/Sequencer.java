package no.forkant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed entries their places in the chain. Of all replicas on a database one does so at a
 * time; what a dead one began is rolled back and taken up by the next.
 *
 * <p>The order is that of becoming visible, batch by batch, and by id inside a batch.
 */
@Component
class Sequencer {

  /** Entries per transaction; a chain of a thousand takes some milliseconds. */
  static final int BATCH = 1000;

  /** The advisory lock of the log's one writer; the number only has to be unlike others. */
  private static final long LOCK = 0x464f524b414e5401L;

  /** As an array, for a join would be planned while the table is empty and scan it per entry. */
  private static final String TAKE =
      """
      WITH taken AS (
        DELETE FROM audit_unsequenced
        WHERE entry_id = ANY (ARRAY (
          SELECT entry_id FROM audit_unsequenced ORDER BY entry_id LIMIT ?))
        RETURNING entry_id, leaf_hash)
      SELECT entry_id, leaf_hash FROM taken ORDER BY entry_id
      """;

  private final JdbcClient database;
  private final ChainWriter writer;
  private final TransactionTemplate transaction;

  Sequencer(JdbcClient database, ChainWriter writer, TransactionTemplate transaction) {
    this.database = database;
    this.writer = writer;
    this.transaction = transaction;
  }

  /**
   * Chains every committed entry that has no place yet, unless another sequencer is at it.
   *
   * @return how many entries were chained
   * @throws org.springframework.dao.DataAccessException if the database is gone or refuses
   * @throws org.springframework.transaction.TransactionException if no transaction can begin
   */
  int sequence() {
    int total = 0;
    int chained = BATCH;
    while (chained == BATCH) {
      chained = anyWaiting() ? transaction.execute(status -> sequenceBatch()) : 0;
      total += chained;
    }
    return total;
  }

  /** Looks without a lock, for most looks find nothing. */
  private boolean anyWaiting() {
    return database
        .sql("SELECT EXISTS (SELECT FROM audit_unsequenced)")
        .query(Boolean.class)
        .single();
  }

  /**
   * The lock comes in a statement of its own: what follows must see all that its last holder did.
   */
  private int sequenceBatch() {
    if (!database
        .sql("SELECT pg_try_advisory_xact_lock(?)")
        .param(LOCK)
        .query(Boolean.class)
        .single()) {
      return 0;
    }
    List<Leaf> leaves = database.sql(TAKE).param(BATCH).query(Leaf::read).list();
    writer.extend(leaves);
    return leaves.size();
  }

  /** An entry that waits for its place. */
  record Leaf(UUID entryId, @SuppressWarnings("ArrayRecordComponent") byte[] hash) {

    private static Leaf read(ResultSet row, int number) throws SQLException {
      return new Leaf(row.getObject("entry_id", UUID.class), row.getBytes("leaf_hash"));
    }
  }
}
