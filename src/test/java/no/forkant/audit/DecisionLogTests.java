package no.forkant.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "forkant.audit.sequence-every=1h")
class DecisionLogTests {

  @Autowired private DecisionLog log;
  @Autowired private DecisionRecords records;
  @Autowired private Sequencer sequencer;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;
  private AuditFixture fixture;

  @BeforeEach
  void fixture() {
    fixture = new AuditFixture(log, transaction);
  }

  @Test
  void givesBackByteForByteWhatItKeeps() {
    DecisionRecord record = AuditFixture.record(UUID.randomUUID());

    Receipt receipt = fixture.append(record);

    StoredRecord stored = records.ofAssessment(record.assessmentId()).orElseThrow();
    assertThat(stored.entryId()).isEqualTo(receipt.entryId());
    assertThat(stored.recordedAt()).isEqualTo(receipt.recordedAt());
    for (String name : List.of(DecisionRecord.CASE_FILE, DecisionRecord.ASSESSMENT)) {
      assertThat(stored.document(name)).isEqualTo(record.documents().get(name));
    }
    assertThat(stored.record())
        .usingRecursiveComparison()
        .ignoringFields("documents")
        .isEqualTo(record);
    assertThat(records.about(record.subject())).hasSize(1);
  }

  @Test
  void knowsNothingOfAnAssessmentNobodyMade() {
    assertThat(records.ofAssessment(UUID.randomUUID())).isEmpty();
  }

  @Test
  void leavesNoTraceOfWhatIsRolledBack() {
    long before = AuditFixture.rows(database);

    transaction.executeWithoutResult(
        status -> {
          log.append(AuditFixture.record(UUID.randomUUID()));
          status.setRollbackOnly();
        });

    assertThat(AuditFixture.rows(database)).isEqualTo(before);
    assertThat(sequencer.sequence()).isZero();
  }

  @Test
  void takesNothingOutsideATransaction() {
    assertThatThrownBy(() -> log.append(AuditFixture.record(UUID.randomUUID())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void commitsToDifferentHashesForTheSameRecord() {
    DecisionRecord record = AuditFixture.record(UUID.randomUUID());

    fixture.append(record);
    fixture.append(record);

    assertThat(
            database
                .sql("SELECT DISTINCT commitment FROM audit_entry WHERE assessment_id = ?")
                .param(record.assessmentId())
                .query(byte[].class)
                .list())
        .hasSize(2);
    sequencer.sequence();
  }
}
