package no.forkant.audit;

import java.util.List;
import java.util.UUID;
import no.forkant.audit.Sequencer.Leaf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds rows to the chain, in the transaction of the {@link Sequencer}. */
@Component
class ChainWriter {

  private static final String ADD =
      """
      INSERT INTO audit_chain (sequence, entry_id, previous_hash, chain_hash)
      SELECT * FROM unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bytea[])
      """;

  private final JdbcClient database;

  ChainWriter(JdbcClient database) {
    this.database = database;
  }

  void extend(List<Leaf> leaves) {
    Head head =
        database.sql("SELECT size, hash FROM audit_head FOR UPDATE").query(Head::read).single();
    int count = leaves.size();
    Long[] sequences = new Long[count];
    UUID[] entries = new UUID[count];
    byte[][] previous = new byte[count][];
    byte[][] hashes = new byte[count][];
    for (int i = 0; i < count; i++) {
      sequences[i] = head.size();
      entries[i] = leaves.get(i).entryId();
      previous[i] = head.hash();
      head = head.followedBy(leaves.get(i).hash());
      hashes[i] = head.hash();
    }
    database.sql(ADD).params(sequences, entries, previous, hashes).update();
    database
        .sql("UPDATE audit_head SET size = ?, hash = ?")
        .params(head.size(), head.hash())
        .update();
  }
}
