package no.forkant.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has gathered; sent at the latest when it commits. */
final class Gathering implements TransactionSynchronization {

  private final Consumer<List<Write>> sender;
  private final List<Write> writes = new ArrayList<>();

  Gathering(Consumer<List<Write>> sender) {
    this.sender = sender;
  }

  void add(Write write) {
    writes.add(write);
  }

  void send() {
    if (!writes.isEmpty()) {
      sender.accept(List.copyOf(writes));
      writes.clear();
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    send();
  }

  /** Whatever else is done before a commit may still add to this. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
