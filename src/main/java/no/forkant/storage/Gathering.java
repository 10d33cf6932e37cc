package no.forkant.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has gathered; sent at the latest when it commits. */
final class Gathering implements TransactionSynchronization {

  /** More would make statements of any length, each planned and kept apart. */
  private static final int MOST_AT_ONCE = 16;

  private final BiConsumer<List<Write>, Boolean> sender;
  private final List<Write> writes = new ArrayList<>();
  private boolean committing;

  /**
   * Gathers until it is told to send.
   *
   * @param sender takes what was gathered, and whether it is to commit with it
   */
  Gathering(BiConsumer<List<Write>, Boolean> sender) {
    this.sender = sender;
  }

  /**
   * Adds a write.
   *
   * @throws IllegalStateException once the transaction commits, for nobody would send it
   */
  void add(Write write) {
    if (committing) {
      throw new IllegalStateException("the transaction has been sent");
    }
    if (writes.size() == MOST_AT_ONCE) {
      send();
    }
    writes.add(write);
  }

  void send() {
    send(false);
  }

  private void send(boolean andCommit) {
    if (!writes.isEmpty()) {
      sender.accept(List.copyOf(writes), andCommit);
      writes.clear();
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    send(true);
    committing = true;
  }

  /** What else is done before a commit may still add to this, if something was added before. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
