package no.forkant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import no.forkant.audit.Fault.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for what a walk along the chain does not meet. Each question is one statement, for only
 * that sees the log and the chain at the same moment; each tells a thousand faults at most.
 */
@Component
class LooseEnds {

  private static final String BEYOND_HEAD =
      """
      SELECT c.entry_id FROM audit_chain c
      WHERE c.sequence >= (SELECT size FROM audit_head) ORDER BY c.sequence LIMIT 1000
      """;

  private static final String UNCHAINED =
      """
      SELECT e.id FROM audit_entry e
      WHERE NOT EXISTS (SELECT FROM audit_chain c WHERE c.entry_id = e.id)
        AND NOT EXISTS (SELECT FROM audit_unsequenced u WHERE u.entry_id = e.id)
      ORDER BY e.id LIMIT 1000
      """;

  private static final String UNCLAIMED =
      """
      SELECT r.entry_id FROM audit_record r
      WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.id = r.entry_id)
      ORDER BY r.entry_id LIMIT 1000
      """;

  private static final String WAITING =
      """
      SELECT u.entry_id, %s
      FROM audit_unsequenced u
      LEFT JOIN audit_entry e ON e.id = u.entry_id
      LEFT JOIN audit_record r ON r.entry_id = u.entry_id
      ORDER BY u.entry_id LIMIT 1000
      """
          .formatted(LoggedEntry.COLUMNS);

  private final JdbcClient database;

  LooseEnds(JdbcClient database) {
    this.database = database;
  }

  /**
   * Adds what is wrong outside the chain.
   *
   * @return how many entries wait for their place
   */
  long check(Faults faults) {
    collect(BEYOND_HEAD, Kind.CHAIN_END, faults);
    collect(UNCHAINED, Kind.ENTRY_UNCHAINED, faults);
    collect(UNCLAIMED, Kind.RECORD_UNCLAIMED, faults);
    database
        .sql(WAITING)
        .query(LooseEnds::waiting)
        .list()
        .forEach(entry -> entry.check(null, faults));
    return database.sql("SELECT count(*) FROM audit_unsequenced").query(Long.class).single();
  }

  private static LoggedEntry waiting(ResultSet row, int number) throws SQLException {
    return LoggedEntry.read(row.getObject("entry_id", UUID.class), row);
  }

  private void collect(String question, Kind kind, Faults faults) {
    database.sql(question).query(UUID.class).list().forEach(id -> faults.add(kind, null, id));
  }
}
