package no.forkant.audit;

import org.springframework.stereotype.Component;

/** The access log: who looked at what, and why. Apart from the decision log, and kept shorter. */
@Component
public class AccessLog {

  /**
   * Adds a line, inside the caller's transaction if there is one. Call it before the data is shown:
   * what cannot be logged must not be shown.
   *
   * @throws org.springframework.dao.DataAccessException if the database refuses
   */
  public void record(Access access) {
    throw new UnsupportedOperationException("not built yet");
  }
}
