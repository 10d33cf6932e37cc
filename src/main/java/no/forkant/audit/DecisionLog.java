package no.forkant.audit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only log of what was assessed and decided. */
@Component
public class DecisionLog {

  /**
   * Keeps a record and its log entry in the caller's transaction: if that is rolled back, neither
   * was ever there.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   * @throws org.springframework.dao.DataAccessException if the database refuses; the caller must
   *     then give up what it was doing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Receipt append(DecisionRecord record) {
    throw new UnsupportedOperationException("not built yet");
  }
}
