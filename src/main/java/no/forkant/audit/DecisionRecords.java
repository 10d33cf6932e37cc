package no.forkant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives back what the log keeps, for reading and replay. */
@Component
public class DecisionRecords {

  private static final String READ =
      """
      SELECT e.id, e.commitment, r.salt, r.content
      FROM audit_entry e JOIN audit_record r ON r.entry_id = e.id
      """;

  private final JdbcClient database;

  DecisionRecords(JdbcClient database) {
    this.database = database;
  }

  /**
   * Returns the record an assessment was kept as; empty if there is none, or it was erased.
   *
   * @throws TamperedRecord if it is no longer what its entry commits to
   */
  public Optional<StoredRecord> ofAssessment(UUID assessmentId) {
    return database
        .sql(
            READ
                + "WHERE e.assessment_id = ? AND e.kind <> 'DECISION' ORDER BY e.recorded_at, e.id LIMIT 1")
        .param(assessmentId)
        .query(DecisionRecords::read)
        .optional();
  }

  /**
   * Returns every record about an application or permit, oldest first.
   *
   * @throws TamperedRecord if one is no longer what its entry commits to
   */
  public List<StoredRecord> about(Subject subject) {
    return database
        .sql(READ + "WHERE e.subject_id = ? AND e.subject_kind = ? ORDER BY e.recorded_at, e.id")
        .params(subject.id(), subject.kind().name())
        .query(DecisionRecords::read)
        .list();
  }

  private static StoredRecord read(ResultSet row, int number) throws SQLException {
    UUID entryId = row.getObject("id", UUID.class);
    SealedRecord record = new SealedRecord(row.getBytes("salt"), row.getBytes("content"));
    byte[] canonical = record.open(row.getBytes("commitment"));
    if (canonical == null) {
      throw new TamperedRecord(entryId);
    }
    return RecordReader.read(entryId, canonical);
  }
}
