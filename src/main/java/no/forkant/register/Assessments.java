package no.forkant.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.forkant.assessment.Outcome;
import no.forkant.assessment.RulebookReference;
import no.forkant.rulebook.Obligation;
import no.forkant.storage.GatheredWrites;
import no.forkant.storage.StoredInstant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessments of all matters, without their documents. */
@Repository
class Assessments {

  private static final String COLUMNS =
      """
      SELECT id, matter_id, number, cause, outcome, obligation, as_of, known_at, rulebook_name,
             rulebook_digest, engine, assessed_at, assessed_by
      FROM assessment
      """;

  private static final String ADD =
      """
      INSERT INTO assessment (id, matter_id, number, cause, outcome, obligation, as_of, known_at,
                              rulebook_name, rulebook_digest, engine, assessed_at, assessed_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcClient database;
  private final GatheredWrites writes;

  Assessments(JdbcClient database, GatheredWrites writes) {
    this.database = database;
    this.writes = writes;
  }

  /** Adds an assessment when the transaction commits. */
  void add(AssessmentRow row) {
    writes.add(
        ADD,
        row.id(),
        row.matter(),
        row.number(),
        row.cause().name(),
        row.outcome().name(),
        row.obligation().name(),
        row.asOf(),
        row.knownAt(),
        row.rulebook().name(),
        row.rulebook().digest(),
        row.engine(),
        row.assessedAt(),
        row.assessedBy());
  }

  /** Returns an assessment; empty if there is none. */
  Optional<AssessmentRow> find(UUID id) {
    return database.sql(COLUMNS + "WHERE id = ?").param(id).query(Assessments::read).optional();
  }

  /** Returns the assessments of a matter, oldest first. */
  List<AssessmentRow> of(UUID matter) {
    return database
        .sql(COLUMNS + "WHERE matter_id = ? ORDER BY number")
        .param(matter)
        .query(Assessments::read)
        .list();
  }

  private static AssessmentRow read(ResultSet row, int index) throws SQLException {
    return new AssessmentRow(
        row.getObject("id", UUID.class),
        row.getObject("matter_id", UUID.class),
        row.getInt("number"),
        AssessmentCause.valueOf(row.getString("cause")),
        Outcome.valueOf(row.getString("outcome")),
        Obligation.valueOf(row.getString("obligation")),
        row.getObject("as_of", LocalDate.class),
        StoredInstant.read(row, "known_at"),
        new RulebookReference(row.getString("rulebook_name"), row.getString("rulebook_digest")),
        row.getString("engine"),
        StoredInstant.read(row, "assessed_at"),
        row.getString("assessed_by"));
  }
}
