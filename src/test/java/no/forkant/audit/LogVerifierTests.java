package no.forkant.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.forkant.audit.Fault.Kind;
import no.forkant.storage.DatabaseServer.Login;
import no.forkant.storage.GatheredWrites;
import no.forkant.storage.SharedServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with all rights on the tables changes a log of ten entries. */
class LogVerifierTests {

  private static final String ALL = "audit_entry, audit_record, audit_unsequenced, audit_chain";
  private static final SingleConnectionDataSource OWNER = migrated();

  private final JdbcClient owner = JdbcClient.create(OWNER);
  private final LogVerifier verifier = new LogVerifier(owner, new LooseEnds(owner));
  private DecisionLog log;
  private TransactionTemplate transaction;

  @BeforeEach
  void writeTenEntries() {
    owner.sql("TRUNCATE " + ALL).update();
    owner.sql("UPDATE audit_head SET size = 0, hash = ?").param(Hash.ofNothing()).update();
    transaction = new TransactionTemplate(new JdbcTransactionManager(OWNER));
    log = new DecisionLog(new GatheredWrites(new JdbcTemplate(OWNER)), Clock.systemUTC());
    for (int i = 0; i < 10; i++) {
      new AuditFixture(log, transaction).append();
    }
    new Sequencer(owner, new ChainWriter(owner), transaction).sequence();
  }

  @Test
  void findsNothingWrongWithAnUntouchedLog() {
    Verification found = verify();

    assertThat(found.faults()).isEmpty();
    assertThat(found.intact()).isTrue();
    assertThat(found.reached()).isEqualTo(found.head());
    assertThat(found.head().size()).isEqualTo(10);
    assertThat(found.next()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE audit_record SET (salt, content) = (SELECT salt, content FROM audit_record WHERE entry_id = another()) | RECORD_CHANGED
          UPDATE audit_record SET salt = content    | RECORD_CHANGED
          UPDATE audit_record SET content = 'x'     | RECORD_CHANGED
          DELETE FROM audit_record                  | RECORD_MISSING
          UPDATE audit_entry SET recorded_at = recorded_at - interval '1 microsecond' | ENTRY_CHANGED
          UPDATE audit_entry SET kind = 'UNHEARD_OF' | ENTRY_CHANGED
          UPDATE audit_entry SET subject_id = assessment_id | ENTRY_CHANGED
          UPDATE audit_entry SET rulebook_digest = '' | ENTRY_CHANGED
          UPDATE audit_entry SET leaf_hash = commitment | ENTRY_CHANGED,CHAIN_BROKEN
          DELETE FROM audit_entry                   | ENTRY_MISSING,RECORD_UNCLAIMED
          UPDATE audit_chain SET chain_hash = forged() | CHAIN_BROKEN
          UPDATE audit_chain SET previous_hash = forged() | CHAIN_BROKEN
          DELETE FROM audit_chain                   | CHAIN_GAP,ENTRY_UNCHAINED
          """)
  void findsWhatWasDoneToOneInTheMiddle(String statement, String kinds) {
    tamper(statement, 4);

    Verification found = verify();

    assertThat(found.intact()).isFalse();
    assertThat(found.faults()).extracting(fault -> fault.kind().name()).contains(kinds.split(","));
    assertThat(found.faults())
        .filteredOn(fault -> fault.sequence() != null)
        .allSatisfy(fault -> assertThat(fault.sequence()).isBetween(4L, 5L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE FROM audit_record | RECORD_MISSING
          DELETE FROM audit_entry  | ENTRY_MISSING,RECORD_UNCLAIMED
          DELETE FROM audit_chain  | CHAIN_END,ENTRY_UNCHAINED
          """)
  void findsThatTheLastOneWasDeleted(String statement, String kinds) {
    tamper(statement, 9);

    assertThat(verify().faults())
        .extracting(fault -> fault.kind().name())
        .containsExactlyInAnyOrder(kinds.split(","));
  }

  @Test
  void findsThatTheLastOneWasDeletedEverywhere() {
    UUID last = entryAt(9);
    for (String table :
        List.of(
            "audit_entry WHERE id", "audit_record WHERE entry_id", "audit_chain WHERE entry_id")) {
      owner.sql("DELETE FROM " + table + " = ?").param(last).update();
    }

    assertThat(verify().faults()).extracting(Fault::kind).containsExactly(Kind.CHAIN_END);
  }

  @Test
  void findsAWholeLogRewrittenByAHeadThatWasNotedBefore() {
    Head noted = verify().head();
    writeTenEntries();

    assertThat(verify().intact()).isTrue();
    assertThat(verifier.verify(noted, Long.MAX_VALUE).faults())
        .extracting(Fault::kind)
        .contains(Kind.CHAIN_END);
  }

  @Test
  void findsAnEntryThatWasTakenOutOfTheQueue() {
    UUID waiting = new AuditFixture(log, transaction).append().entryId();
    assertThat(verify()).returns(true, Verification::intact).returns(1L, Verification::waiting);

    owner.sql("DELETE FROM audit_unsequenced").update();

    assertThat(verify().faults()).containsExactly(new Fault(Kind.ENTRY_UNCHAINED, null, waiting));
  }

  @Test
  void walksInPieces() {
    Verification first = verifier.verify(Head.START, 4);
    assertThat(first.intact()).isTrue();
    assertThat(first.next()).isNotNull();
    tamper("UPDATE audit_record SET content = 'x'", 2);
    tamper("UPDATE audit_record SET content = 'x'", 7);

    Verification second = verifier.verify(Head.parse(first.next().toString()), 5);
    assertThat(second.faults()).extracting(Fault::sequence).containsExactly(7L);

    Verification third = verifier.verify(second.next(), 5);
    assertThat(third).returns(true, Verification::intact).returns(null, Verification::next);
    assertThat(third.reached()).isEqualTo(third.head());
  }

  @Test
  void readsNoRecordThatWasChanged() {
    DecisionRecords records = new DecisionRecords(owner);
    UUID assessment =
        owner
            .sql("SELECT assessment_id FROM audit_entry WHERE id = ?")
            .param(entryAt(3))
            .query(UUID.class)
            .single();
    assertThat(records.ofAssessment(assessment)).isPresent();

    tamper("UPDATE audit_record SET content = 'x'", 3);

    assertThatThrownBy(() -> records.ofAssessment(assessment)).isInstanceOf(TamperedRecord.class);
  }

  private Verification verify() {
    return verifier.verify(Head.START, Long.MAX_VALUE);
  }

  private UUID entryAt(int sequence) {
    return owner
        .sql("SELECT entry_id FROM audit_chain WHERE sequence = ?")
        .param(sequence)
        .query(UUID.class)
        .single();
  }

  /** Narrows a statement to the row that belongs to one place. */
  private void tamper(String statement, int sequence) {
    String key = statement.contains("audit_entry") ? "id" : "entry_id";
    String narrowed =
        statement
            .replace("another()", "'%s'".formatted(entryAt(5)))
            .replace("forged()", "sha256('forged')");
    assertThat(owner.sql(narrowed + " WHERE " + key + " = ?").param(entryAt(sequence)).update())
        .isEqualTo(1);
  }

  private static SingleConnectionDataSource migrated() {
    Login owner = SharedServer.emptyDatabase().owner();
    Flyway.configure().dataSource(owner.url(), owner.role(), owner.password()).load().migrate();
    return new SingleConnectionDataSource(owner.url(), owner.role(), owner.password(), true);
  }

  @AfterAll
  static void close() {
    OWNER.close();
  }
}
