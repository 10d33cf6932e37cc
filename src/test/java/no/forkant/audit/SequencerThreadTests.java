package no.forkant.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SequencerThreadTests {

  @Autowired private DecisionLog log;
  @Autowired private Entries entries;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;
  @Autowired private SequencerThread thread;

  @Test
  void chainsWithinASecondWhatWasCommitted() {
    assertThat(chainedWithin(Duration.ofSeconds(1), append())).isTrue();
  }

  @Test
  void takesUpWhatWasWrittenWhileItWasStopped() {
    thread.stop();
    UUID assessment = append();
    assertThat(chainedWithin(Duration.ofMillis(500), assessment)).isFalse();

    thread.start();

    assertThat(chainedWithin(Duration.ofSeconds(1), assessment)).isTrue();
  }

  /** All connections are cut under the running sequencer, as by a server that stops. */
  @Test
  void goesOnAfterTheDatabaseWasGone() {
    database
        .sql(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = current_user
              AND pid <> pg_backend_pid()
            """)
        .query(Boolean.class)
        .list();
    // The pool hands out unchecked what was used less than half a second ago.
    UUID assessment =
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(this::append, id -> true);

    assertThat(chainedWithin(Duration.ofSeconds(5), assessment)).isTrue();
  }

  @Test
  void triesAgainAfterAFailure() {
    Sequencer failing = mock();
    doThrow(new DataAccessResourceFailureException("gone")).when(failing).sequence();
    SequencerThread own = new SequencerThread(failing, new AuditProperties(Duration.ofMillis(5)));

    own.start();

    verify(failing, timeout(5000).atLeast(3)).sequence();
    own.stop();
    assertThat(own.isRunning()).isFalse();
  }

  private UUID append() {
    DecisionRecord record = AuditFixture.record(UUID.randomUUID());
    new AuditFixture(log, transaction).append(record);
    return record.assessmentId();
  }

  private boolean chainedWithin(Duration wait, UUID assessment) {
    EntrySearch search = new EntrySearch(null, null, assessment, null, null);
    try {
      await()
          .pollInterval(Duration.ofMillis(20))
          .atMost(wait)
          .until(() -> !entries.find(search, 1).entries().isEmpty());
      return true;
    } catch (ConditionTimeoutException late) {
      return false;
    }
  }
}
