package no.forkant.register.http;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Remembers which requests were answered, and how. */
@Repository
class PostKeys {

  private final JdbcClient database;
  private final Clock clock;
  private final Duration kept;

  PostKeys(JdbcClient database, Clock clock, HttpProperties properties) {
    this.database = database;
    this.clock = clock;
    this.kept = properties.keepKeys();
  }

  /**
   * Claims a key. If another transaction has claimed it and is not done, this waits for it.
   *
   * @return the answer that the same request got before; empty if the caller is to do the work
   * @throws ProblemException if the key was used for another request
   */
  Optional<PostAnswer> claim(PostKey key) {
    int claimed =
        database
            .sql(
                """
                INSERT INTO idempotency_key AS known (owner, key, fingerprint, claimed_at)
                VALUES (?, ?, ?, ?)
                ON CONFLICT (owner, key) DO UPDATE
                SET fingerprint = excluded.fingerprint, claimed_at = excluded.claimed_at,
                    status = NULL, location = NULL, tag = NULL, body = NULL
                WHERE known.claimed_at < ?
                """)
            .params(
                key.owner(),
                key.key(),
                key.fingerprint(),
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant().minus(kept)))
            .update();
    return claimed > 0 ? Optional.empty() : answered(key);
  }

  private Optional<PostAnswer> answered(PostKey key) {
    Optional<Kept> same =
        database
            .sql(
                """
                SELECT status, location, tag, body FROM idempotency_key
                WHERE owner = ? AND key = ? AND fingerprint = ?
                """)
            .params(key.owner(), key.key(), key.fingerprint())
            .query(
                (row, index) ->
                    new Kept(
                        row.getInt(1) > 0
                            ? Optional.of(
                                new PostAnswer(
                                    row.getInt(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getBytes(4)))
                            : Optional.empty()))
            .optional();
    return same.orElseThrow(() -> new ProblemException(ProblemType.KEY_REUSED)).answer();
  }

  /** Keeps the answer to a claimed key; returns the one kept before if there is one. */
  PostAnswer answer(PostKey key, PostAnswer answer) {
    int kept =
        database
            .sql(
                """
                UPDATE idempotency_key SET status = ?, location = ?, tag = ?, body = ?
                WHERE owner = ? AND key = ? AND status IS NULL
                """)
            .param(answer.status())
            .param(answer.location())
            .param(answer.tag())
            .param(answer.body())
            .param(key.owner())
            .param(key.key())
            .update();
    return kept > 0 ? answer : answered(key).orElse(answer);
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
  void forgetOld() {
    database
        .sql("DELETE FROM idempotency_key WHERE claimed_at < ?")
        .param(Timestamp.from(clock.instant().minus(kept)))
        .update();
  }

  /** What is known about a request that came before. */
  private record Kept(Optional<PostAnswer> answer) {}
}
