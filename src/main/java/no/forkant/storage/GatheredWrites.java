package no.forkant.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes that nobody waits for. Those of a transaction are gathered, and go to the database as one
 * statement just before the commit: every statement of its own costs a round trip, which is several
 * times what PostgreSQL needs for a row.
 *
 * <p>What was added is not seen by the transaction's own queries until it is sent, and a broken
 * constraint shows at the commit. Savepoints are not known here: what was added after one stays.
 */
@Component
public class GatheredWrites {

  private final JdbcTemplate database;

  /** Writes to a database, in the transactions of this thread. */
  public GatheredWrites(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * Adds a write to the present transaction, or does it at once if there is none.
   *
   * @param statement one {@code INSERT}, {@code UPDATE} or {@code DELETE} that ends without a
   *     semicolon, always the same text for the same purpose, and changes no row that another write
   *     of the transaction changes; never null
   * @param values for its question marks: what JDBC takes, and instants
   * @throws IllegalStateException while the transaction commits
   * @throws org.springframework.dao.DataAccessException if there is no transaction and the database
   *     refuses
   */
  public void add(String statement, @Nullable Object... values) {
    Write write = new Write(statement, values);
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      gathered().orElseGet(this::beginGathering).add(write);
    } else {
      send(List.of(write), false);
    }
  }

  /**
   * Sends what the present transaction has gathered, for whoever reads it before the commit.
   *
   * @throws org.springframework.dao.DataAccessException if the database refuses
   */
  public void send() {
    gathered().ifPresent(Gathering::send);
  }

  private static Optional<Gathering> gathered() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Gathering.class::isInstance)
        .map(Gathering.class::cast)
        .findFirst();
  }

  private Gathering beginGathering() {
    Gathering gathering = new Gathering(this::send);
    TransactionSynchronizationManager.registerSynchronization(gathering);
    return gathering;
  }

  /**
   * The commit may travel with the writes: the driver sees that the transaction has ended, and has
   * nothing left to do when it is asked to commit. After a fault the server skips it.
   */
  private void send(List<Write> writes, boolean andCommit) {
    String joined = join(writes.stream().map(Write::statement).toList());
    String statement = andCommit ? joined + ";\nCOMMIT" : joined;
    database.update(statement, target -> Write.bind(writes, target));
  }

  /**
   * All but the last become parts of the last. None of them sees what another does, and PostgreSQL
   * does the last one first and the others backwards.
   */
  private static String join(List<String> statements) {
    int last = statements.size() - 1;
    if (last == 0) {
      return statements.get(0);
    }
    return IntStream.range(0, last)
        .mapToObj(place -> "w" + place + " AS (" + statements.get(place) + ")")
        .collect(Collectors.joining(",\n", "WITH ", "\n" + statements.get(last)));
  }
}
