package no.forkant.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds entries of the log by what they tell without their records. */
@Component
class Entries {

  private static final String CHAINED =
      """
      SELECT c.sequence, c.previous_hash, c.chain_hash, e.*
      FROM audit_chain c JOIN audit_entry e ON e.id = c.entry_id
      """;

  private final JdbcClient database;

  Entries(JdbcClient database) {
    this.database = database;
  }

  /** Returns a page of the entries that have their place in the chain, in its order. */
  EntryPage find(EntrySearch search, int size) {
    List<String> conditions = new ArrayList<>(List.of("c.sequence > ?"));
    List<Object> values = new ArrayList<>(List.of(search.after() == null ? -1 : search.after()));
    narrow("e.recorded_at >= ?", timestamp(search.from()), conditions, values);
    narrow("e.recorded_at < ?", timestamp(search.until()), conditions, values);
    narrow("e.assessment_id = ?", search.assessmentId(), conditions, values);
    narrow("e.kind = ?", search.kind() == null ? null : search.kind().name(), conditions, values);
    values.add(size + 1);
    List<EntryView> found =
        database
            .sql(
                CHAINED
                    + "WHERE "
                    + String.join(" AND ", conditions)
                    + " ORDER BY c.sequence LIMIT ?")
            .params(values)
            .query(EntryView::read)
            .list();
    return EntryPage.of(found, size);
  }

  private static void narrow(
      String condition, @Nullable Object value, List<String> conditions, List<Object> values) {
    if (value != null) {
      conditions.add(condition);
      values.add(value);
    }
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
