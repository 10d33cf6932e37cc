package no.forkant.audit;

import java.time.Clock;
import no.forkant.storage.GatheredWrites;
import org.jspecify.annotations.Nullable;
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

  private final GatheredWrites writes;
  private final Clock clock;

  AccessLog(GatheredWrites writes, Clock clock) {
    this.writes = writes;
    this.clock = clock;
  }

  /**
   * Adds a line, inside the caller's transaction if there is one. Call it before the data is shown,
   * and show the data when the transaction is through: what cannot be logged must not be shown.
   *
   * @throws org.springframework.dao.DataAccessException if there is no transaction and the database
   *     refuses
   */
  public void record(Access access) {
    Actor actor = access.actor();
    @Nullable Subject subject = access.subject();
    writes.add(
        ADD,
        clock.instant(),
        actor.name(),
        actor.roles().stream().sorted().map(Role::name).toArray(String[]::new),
        actor.district(),
        access.action(),
        subject == null ? null : subject.kind().name(),
        subject == null ? null : subject.id(),
        access.purpose(),
        access.outcome().name(),
        access.results());
  }
}
