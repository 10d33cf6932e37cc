package no.forkant.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The held permits that something new is known about and that are not yet assessed anew. */
@Repository
class DuePermits {

  private final JdbcClient database;

  DuePermits(JdbcClient database) {
    this.database = database;
  }

  /** Makes all permits that a party holds due, with the party locked by the caller. */
  void add(UUID party, Instant now) {
    database
        .sql(
            """
            INSERT INTO reassessment_due (matter_id, party_id, since)
            SELECT id, party_id, ? FROM matter WHERE party_id = ? AND status = 'HELD'
            ON CONFLICT DO NOTHING
            """)
        .params(Timestamp.from(now), party)
        .update();
  }

  /** Returns the first due permits of some parties. */
  List<Due> of(List<UUID> parties, int limit) {
    return database
        .sql(
            """
            SELECT matter_id, party_id FROM reassessment_due WHERE party_id = ANY(?)
            ORDER BY since, matter_id LIMIT ?
            """)
        .params(parties.toArray(UUID[]::new), limit)
        .query(Due.class)
        .list();
  }

  /** Returns how many permits of some parties are due. */
  int count(List<UUID> parties) {
    return database
        .sql("SELECT count(*) FROM reassessment_due WHERE party_id = ANY(?)")
        .param(parties.toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  /** Returns permits that have been due since before some moment. */
  List<Due> before(Instant moment, int limit) {
    return database
        .sql(
            """
            SELECT matter_id, party_id FROM reassessment_due WHERE since < ?
            ORDER BY since, matter_id LIMIT ?
            """)
        .params(Timestamp.from(moment), limit)
        .query(Due.class)
        .list();
  }

  /** Takes a permit off the list; false if somebody else did so before. */
  boolean take(UUID matter) {
    return database.sql("DELETE FROM reassessment_due WHERE matter_id = ?").param(matter).update()
        > 0;
  }

  /** Lets a permit wait behind the others, after it could not be assessed. */
  void postpone(Due due, Instant now) {
    database
        .sql("UPDATE reassessment_due SET since = ? WHERE matter_id = ?")
        .params(Timestamp.from(now), due.matterId())
        .update();
  }

  /**
   * A permit that is due.
   *
   * @param matterId the permit; never null
   * @param partyId whoever holds it; never null
   */
  record Due(UUID matterId, UUID partyId) {}
}
