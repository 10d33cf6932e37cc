package no.forkant.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "forkant.audit.sequence-every=1h")
class SequencerTests {

  private static final int WRITERS = 6;
  private static final int EACH = 60;

  @Autowired private DecisionLog log;
  @Autowired private Sequencer sequencer;
  @Autowired private ChainWriter writer;
  @Autowired private LogVerifier verifier;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;

  @Test
  void makesOneChainOfWhatManyWriteAndTwoSequence() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
    AtomicBoolean writing = new AtomicBoolean(true);
    Sequencer another = new Sequencer(database, writer, transaction);
    List<Future<Integer>> sequencers =
        List.of(
            threads.submit(() -> sequenceWhile(writing, sequencer)),
            threads.submit(() -> sequenceWhile(writing, another)));
    for (Future<Void> written : threads.invokeAll(writers())) {
      written.get();
    }
    writing.set(false);
    for (Future<Integer> chained : sequencers) {
      chained.get();
    }
    threads.shutdown();
    sequencer.sequence();

    assertThat(places()).isEqualTo(entries()).isGreaterThanOrEqualTo(WRITERS * EACH);
    assertThat(verifier.verify(Head.START, Long.MAX_VALUE))
        .returns(true, Verification::intact)
        .returns(places(), found -> found.head().size())
        .returns(0L, Verification::waiting);
  }

  @Test
  void doesNotMissAnEntryThatIsCommittedLate() {
    AuditFixture fixture = new AuditFixture(log, transaction);
    TransactionTemplate inner = new TransactionTemplate(transaction.getTransactionManager());
    inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

    transaction.executeWithoutResult(
        status -> {
          log.append(AuditFixture.record(UUID.randomUUID()));
          // Begun later, committed and chained earlier.
          inner.executeWithoutResult(other -> log.append(AuditFixture.record(UUID.randomUUID())));
          assertThat(new Sequencer(database, writer, inner).sequence()).isEqualTo(1);
        });

    assertThat(sequencer.sequence()).isEqualTo(1);
    assertThat(fixture.append().entryId()).isNotNull();
    assertThat(sequencer.sequence()).isEqualTo(1);
    assertThat(verifier.verify(Head.START, Long.MAX_VALUE).intact()).isTrue();
  }

  private List<Callable<Void>> writers() {
    List<Callable<Void>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(
          () -> {
            for (int written = 0; written < EACH; written++) {
              new AuditFixture(log, transaction).append();
            }
            return null;
          });
    }
    return writers;
  }

  private static int sequenceWhile(AtomicBoolean writing, Sequencer sequencer) {
    int chained = 0;
    while (writing.get()) {
      chained += sequencer.sequence();
    }
    return chained;
  }

  private long places() {
    return database.sql("SELECT count(*) FROM audit_chain").query(Long.class).single();
  }

  private long entries() {
    return database.sql("SELECT count(*) FROM audit_entry").query(Long.class).single();
  }
}
