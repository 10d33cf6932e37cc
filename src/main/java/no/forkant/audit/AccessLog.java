package no.forkant.audit;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The access log: who looked at what, and why. Apart from the decision log, and kept shorter. */
@Component
public class AccessLog {

  private static final String ADD =
      """
      INSERT INTO access_log
        (at, actor, roles, district, action, subject_kind, subject_id, purpose, outcome, results)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcClient database;
  private final Clock clock;

  AccessLog(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds a line, inside the caller's transaction if there is one. Call it before the data is shown:
   * what cannot be logged must not be shown.
   *
   * @throws org.springframework.dao.DataAccessException if the database refuses
   */
  public void record(Access access) {
    Actor actor = access.actor();
    @Nullable Subject subject = access.subject();
    database
        .sql(ADD)
        .param(Timestamp.from(clock.instant()))
        .param(actor.name())
        .param(actor.roles().stream().sorted().map(Role::name).toArray(String[]::new))
        .param(actor.district())
        .param(access.action())
        .param(subject == null ? null : subject.kind().name())
        .param(subject == null ? null : subject.id())
        .param(access.purpose())
        .param(access.outcome().name())
        .param(access.results())
        .update();
  }
}
