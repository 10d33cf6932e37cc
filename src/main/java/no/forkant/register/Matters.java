package no.forkant.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.forkant.assessment.Outcome;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.Matter;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Party;
import no.forkant.register.http.PublicName;
import no.forkant.storage.GatheredWrites;
import no.forkant.storage.StoredInstant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications and held permits. */
@Repository
class Matters {

  private static final String COLUMNS =
      """
      SELECT id, ordinal, kind, party_id, permit, variant, status, received_on, granted_on,
             valid_to, assessment_id, outcome, assessed_at, version, registered_at
      FROM matter
      """;

  private static final String ADD =
      """
      INSERT INTO matter (id, kind, party_id, permit, variant, status, received_on, granted_on,
                          valid_to, law_as_of, party_document, matter_document, assessment_id,
                          outcome, assessed_at, version, registered_at, registered_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
      """;

  private final JdbcClient database;
  private final GatheredWrites writes;

  Matters(JdbcClient database, GatheredWrites writes) {
    this.database = database;
    this.writes = writes;
  }

  /** Adds a matter, with how its first assessment came out, when the transaction commits. */
  void add(UUID id, UUID party, MatterDocuments given, AssessmentRow first) {
    Matter matter = given.matter();
    writes.add(
        ADD,
        id,
        matter.kind().name(),
        party,
        PublicName.of(matter.permit()),
        PublicName.of(matter.variant()),
        MatterStatus.first(matter.kind()).name(),
        matter.receivedOn(),
        matter.grantedOn(),
        matter.validTo() == null ? null : matter.validTo().day(),
        given.lawAsOf(),
        CanonicalJson.of(given.party()),
        CanonicalJson.of(matter),
        first.id(),
        first.outcome().name(),
        first.assessedAt(),
        first.assessedAt(),
        first.assessedBy());
  }

  /** Returns a matter; empty if there is none of this kind with this id. */
  Optional<MatterRow> find(MatterKind kind, UUID id) {
    return database
        .sql(COLUMNS + "WHERE id = ? AND kind = ?")
        .params(id, kind.name())
        .query(Matters::read)
        .optional();
  }

  /** Returns a matter of any kind; empty if there is none with this id. */
  Optional<MatterRow> find(UUID id) {
    return database.sql(COLUMNS + "WHERE id = ?").param(id).query(Matters::read).optional();
  }

  /** Returns a matter that nobody else can change until the transaction ends. */
  Optional<MatterRow> hold(UUID id) {
    return database
        .sql(COLUMNS + "WHERE id = ? FOR UPDATE")
        .param(id)
        .query(Matters::read)
        .optional();
  }

  /** Returns what a matter was registered with. */
  MatterDocuments documents(UUID id) {
    return database
        .sql("SELECT party_document, matter_document, law_as_of FROM matter WHERE id = ?")
        .param(id)
        .query(
            (row, index) ->
                new MatterDocuments(
                    CanonicalJson.read(row.getBytes(1), Party.class),
                    CanonicalJson.read(row.getBytes(2), Matter.class),
                    row.getObject(3, LocalDate.class)))
        .single();
  }

  /** Returns how many assessments a matter has. */
  int assessments(UUID id) {
    return database
        .sql("SELECT coalesce(max(number), 0) FROM assessment WHERE matter_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  /** Keeps how a further assessment came out. */
  void assessed(UUID id, AssessmentRow latest) {
    database
        .sql(
            """
            UPDATE matter SET assessment_id = ?, outcome = ?, assessed_at = ?,
                              version = version + 1
            WHERE id = ?
            """)
        .params(latest.id(), latest.outcome().name(), Timestamp.from(latest.assessedAt()), id)
        .update();
  }

  /** Gives a matter that the caller holds another status. */
  void changeStatus(UUID id, MatterStatus status) {
    database
        .sql("UPDATE matter SET status = ?, version = version + 1 WHERE id = ?")
        .params(status.name(), id)
        .update();
  }

  /** Returns the matters of a page, and one more if there are more; newest first. */
  List<MatterRow> list(MatterFilter filter) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder("WHERE kind = ?");
    values.add(filter.kind().name());
    narrow(where, values, " AND permit = ?", filter.permit());
    narrow(where, values, " AND variant = ?", filter.variant());
    narrow(where, values, " AND outcome = ?", filter.outcome());
    narrow(where, values, " AND status = ?", filter.status());
    String day = filter.kind() == MatterKind.APPLICATION ? "received_on" : "granted_on";
    narrow(where, values, " AND " + day + " >= ?", filter.from());
    narrow(where, values, " AND " + day + " <= ?", filter.to());
    narrow(where, values, " AND ordinal < ?", filter.after());
    values.add(filter.limit() + 1);
    return database
        .sql(COLUMNS + where + " ORDER BY ordinal DESC LIMIT ?")
        .params(values)
        .query(Matters::read)
        .list();
  }

  private static void narrow(
      StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      values.add(value instanceof Enum<?> constant ? constant.name() : value);
    }
  }

  /** Returns all matters of a party, newest first, up to a limit. */
  List<MatterRow> ofParty(UUID party, int limit) {
    return database
        .sql(COLUMNS + "WHERE party_id = ? ORDER BY ordinal DESC LIMIT ?")
        .params(party, limit)
        .query(Matters::read)
        .list();
  }

  /** Returns which of these matters are the party's. */
  List<UUID> ofParty(UUID party, List<UUID> asked) {
    return database
        .sql("SELECT id FROM matter WHERE party_id = ? AND id = ANY(?)")
        .params(party, asked.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  static MatterRow read(ResultSet row, int index) throws SQLException {
    return new MatterRow(
        row.getObject("id", UUID.class),
        row.getLong("ordinal"),
        MatterKind.valueOf(row.getString("kind")),
        row.getObject("party_id", UUID.class),
        row.getString("permit"),
        row.getString("variant"),
        MatterStatus.valueOf(row.getString("status")),
        row.getObject("received_on", LocalDate.class),
        row.getObject("granted_on", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getObject("assessment_id", UUID.class),
        Outcome.valueOf(row.getString("outcome")),
        StoredInstant.read(row, "assessed_at"),
        row.getInt("version"),
        StoredInstant.read(row, "registered_at"));
  }
}
