package no.forkant.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes records that need no register. */
record AuditFixture(DecisionLog log, TransactionTemplate transaction) {

  static final Actor CASEWORKER = new Actor("kari", Set.of(Role.CASEWORKER), "OSLO");

  Receipt append() {
    return append(record(UUID.randomUUID()));
  }

  Receipt append(DecisionRecord record) {
    return transaction.execute(status -> log.append(record));
  }

  static DecisionRecord record(UUID assessmentId) {
    return new DecisionRecord(
        assessmentId,
        RecordKind.ASSESSMENT,
        Subject.application(UUID.randomUUID()),
        "{\"asOf\":\"2026-11-22\",\"name\":\"Åse \\\"Ås\\\"\"}".getBytes(UTF_8),
        "{\"findings\":[1,2,{\"a\":[]}],\"outcome\":\"GRANT\"}".getBytes(UTF_8),
        "sha256:00",
        "forkant 1.0.0",
        CASEWORKER);
  }

  /** Rows of all tables of the log. */
  static long rows(JdbcClient database) {
    return database
        .sql(
            """
            SELECT (SELECT count(*) FROM audit_entry) + (SELECT count(*) FROM audit_record)
              + (SELECT count(*) FROM audit_unsequenced) + (SELECT count(*) FROM audit_chain)
            """)
        .query(Long.class)
        .single();
  }
}
