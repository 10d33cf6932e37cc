package no.forkant.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.forkant.storage.SharedServer.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class GatheredWritesTests {

  private static final TestDatabase DATABASE = SharedServer.emptyDatabase();
  private static final SingleConnectionDataSource CONNECTION =
      new SingleConnectionDataSource(
          DATABASE.owner().url(), DATABASE.owner().role(), DATABASE.owner().password(), true);

  private static final String WORD = "INSERT INTO word (text, told_at) VALUES (?, ?)";
  private static final String USE = "INSERT INTO use (word) VALUES (?)";

  private final GatheredWrites writes = new GatheredWrites(new JdbcTemplate(CONNECTION));
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(CONNECTION));

  /** Sees only what is committed. */
  private final JdbcClient onlooker = SharedServer.client(DATABASE.owner());

  private final JdbcClient same = JdbcClient.create(CONNECTION);

  @BeforeAll
  static void makeTables() {
    JdbcClient owner = SharedServer.client(DATABASE.owner());
    owner.sql("CREATE TABLE word (text text PRIMARY KEY, told_at timestamptz)").update();
    owner.sql("CREATE TABLE use (word text NOT NULL REFERENCES word)").update();
    owner
        .sql("CREATE TABLE late (word text REFERENCES word DEFERRABLE INITIALLY DEFERRED)")
        .update();
  }

  @BeforeEach
  void empty() {
    onlooker.sql("TRUNCATE word, use, late").update();
  }

  @AfterAll
  static void close() {
    CONNECTION.destroy();
  }

  @Test
  void goAtOnceWithoutATransaction() {
    writes.add(WORD, "once", null);

    assertThat(words(onlooker)).containsExactly("once");
  }

  @Test
  void waitForTheCommit() {
    transaction.executeWithoutResult(
        status -> {
          writes.add(WORD, "later", Instant.EPOCH);
          writes.add(USE, "later");
          assertThat(words(same)).isEmpty();
        });

    assertThat(words(onlooker)).containsExactly("later");
    assertThat(onlooker.sql("SELECT word FROM use").query(String.class).list())
        .containsExactly("later");
    assertThat(onlooker.sql("SELECT told_at FROM word").query(Instant.class).single())
        .isEqualTo(Instant.EPOCH);
  }

  @Test
  void areSeenInTheTransactionOnceTheyAreSent() {
    transaction.executeWithoutResult(
        status -> {
          writes.add(WORD, "early", null);
          writes.send();
          assertThat(words(same)).containsExactly("early");
          assertThat(words(onlooker)).isEmpty();
          writes.add(WORD, "late", null);
        });

    assertThat(words(onlooker)).containsExactlyInAnyOrder("early", "late");
  }

  @Test
  void areAllLostWithTheTransaction() {
    transaction.executeWithoutResult(
        status -> {
          writes.add(WORD, "sent", null);
          writes.send();
          writes.add(WORD, "unsent", null);
          status.setRollbackOnly();
        });

    transaction.executeWithoutResult(status -> writes.add(WORD, "next", null));

    assertThat(words(onlooker)).containsExactly("next");
  }

  @Test
  void areAllLostWhenOneBreaksAConstraint() {
    writes.add(WORD, "there", null);

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      same.sql("INSERT INTO word (text) VALUES ('direct')").update();
                      writes.add(WORD, "new", null);
                      writes.add(WORD, "there", null);
                    }))
        .isInstanceOf(DuplicateKeyException.class);

    assertThat(words(onlooker)).containsExactly("there");
  }

  @Test
  void areAllLostWhenTheCommitItselfFails() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      writes.add(WORD, "new", null);
                      writes.add("INSERT INTO late (word) VALUES (?)", "unknown");
                    }))
        .isInstanceOf(DataIntegrityViolationException.class);

    assertThat(words(onlooker)).isEmpty();
  }

  @Test
  void goInSeveralStatementsWhenTheyAreMany() {
    transaction.executeWithoutResult(
        status -> {
          IntStream.range(0, 100).forEach(number -> writes.add(WORD, "word " + number, null));
          assertThat(words(same)).hasSizeBetween(1, 99);
          assertThat(words(onlooker)).isEmpty();
        });

    assertThat(words(onlooker)).hasSize(100);
  }

  @Test
  void areRefusedWhenNobodyWouldSendThem() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      writes.add(WORD, "in time", null);
                      TransactionSynchronizationManager.registerSynchronization(
                          new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                              writes.add(WORD, "too late", null);
                            }
                          });
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(words(onlooker)).containsExactly("in time");
  }

  @Test
  void leaveTheConnectionFitForTheNextTransaction() {
    for (int round = 0; round < 12; round++) {
      String word = "word " + round;
      transaction.executeWithoutResult(
          status -> {
            writes.add(WORD, word, Instant.EPOCH);
            writes.add(USE, word);
            writes.add(USE, word);
          });
      transaction.executeWithoutResult(
          status -> {
            same.sql("DELETE FROM use").update();
            status.setRollbackOnly();
          });
    }

    assertThat(words(onlooker)).hasSize(12);
    assertThat(onlooker.sql("SELECT count(*) FROM use").query(Integer.class).single())
        .isEqualTo(24);
  }

  private static List<String> words(JdbcClient client) {
    return client.sql("SELECT text FROM word").query(String.class).list();
  }
}
