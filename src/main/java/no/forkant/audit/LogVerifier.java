package no.forkant.audit;

import no.forkant.audit.Fault.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recomputes the log: every record's commitment, every entry's hash, every link. It reads in pages
 * and holds no snapshot, so a walk of hours neither stops the service nor grows with the log.
 */
@Component
class LogVerifier {

  private static final int PAGE = 500;

  private static final String ROWS =
      """
      SELECT c.sequence, c.previous_hash, c.chain_hash, c.entry_id, %s
      FROM audit_chain c
      LEFT JOIN audit_entry e ON e.id = c.entry_id
      LEFT JOIN audit_record r ON r.entry_id = c.entry_id
      WHERE c.sequence >= ? AND c.sequence < ?
      ORDER BY c.sequence
      LIMIT ?
      """
          .formatted(LoggedEntry.COLUMNS);

  private final JdbcClient database;
  private final LooseEnds looseEnds;

  LogVerifier(JdbcClient database, LooseEnds looseEnds) {
    this.database = database;
    this.looseEnds = looseEnds;
  }

  /**
   * Walks from a state of the chain, which is itself checked, over a number of places. What lies
   * outside the chain is looked at when its end is reached.
   *
   * @param from {@link Head#START}, where an earlier walk ended, or a state noted long ago
   * @param places how many places to walk at most; positive
   */
  Verification verify(Head from, long places) {
    Head head = database.sql("SELECT size, hash FROM audit_head").query(Head::read).single();
    Faults faults = new Faults();
    checkStart(from, faults);
    long end = from.size() + Math.min(places, Math.max(0, head.size() - from.size()));
    Head reached = walk(from, end, faults);
    boolean complete = end >= head.size();
    @Nullable Long waiting = null;
    if (complete) {
      if (!reached.equals(head)) {
        faults.add(Kind.CHAIN_END, head.size(), null);
      }
      waiting = looseEnds.check(faults);
    }
    return new Verification(
        faults.count() == 0,
        from,
        reached,
        head,
        complete ? null : reached,
        waiting,
        faults.count(),
        faults.first());
  }

  private void checkStart(Head from, Faults faults) {
    boolean known =
        from.equals(Head.START)
            || database
                .sql(
                    "SELECT EXISTS"
                        + " (SELECT FROM audit_chain WHERE sequence = ? AND chain_hash = ?)")
                .params(from.size() - 1, from.hash())
                .query(Boolean.class)
                .single();
    if (!known) {
      faults.add(Kind.CHAIN_END, from.size(), null);
    }
  }

  private Head walk(Head from, long end, Faults faults) {
    ChainWalk walk = new ChainWalk(from, faults);
    long before;
    do {
      before = walk.reached().size();
      database.sql(ROWS).params(before, end, PAGE).query(ChainRow::read).list().forEach(walk::step);
    } while (walk.reached().size() > before);
    return walk.reached();
  }
}
