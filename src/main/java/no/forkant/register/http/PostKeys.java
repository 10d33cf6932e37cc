package no.forkant.register.http;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.forkant.storage.GatheredWrites;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Remembers which requests were answered, and how. */
@Repository
class PostKeys {

  private static final String KEEP =
      """
      INSERT INTO idempotency_key
        (owner, key, fingerprint, claimed_at, status, location, tag, made)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcClient database;
  private final GatheredWrites writes;
  private final Clock clock;
  private final Duration kept;

  PostKeys(JdbcClient database, GatheredWrites writes, Clock clock, HttpProperties properties) {
    this.database = database;
    this.writes = writes;
    this.clock = clock;
    this.kept = properties.keepKeys();
  }

  /**
   * Keeps how a request was answered that made something, when the transaction commits. The commit
   * fails with a {@link org.springframework.dao.DuplicateKeyException} if the key was used before.
   */
  void keep(PostKey key, PostAnswer answer) {
    writes.add(
        KEEP,
        key.owner(),
        key.key(),
        key.fingerprint(),
        clock.instant(),
        answer.status(),
        answer.location(),
        answer.tag(),
        answer.made());
  }

  /**
   * Returns the answer that the same request got before, its body empty if it is to be made again;
   * a key that is too old is forgotten.
   *
   * @throws ProblemException if the key was used for another request
   */
  Optional<PostAnswer> before(PostKey key) {
    int forgotten =
        database
            .sql("DELETE FROM idempotency_key WHERE owner = ? AND key = ? AND claimed_at < ?")
            .params(key.owner(), key.key(), Timestamp.from(clock.instant().minus(kept)))
            .update();
    return forgotten > 0 ? Optional.empty() : find(key).flatMap(found -> found.answer(key));
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
                    status = NULL, location = NULL, tag = NULL, body = NULL, made = NULL
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
    return find(key).orElseThrow().answer(key);
  }

  private Optional<Kept> find(PostKey key) {
    return database
        .sql(
            """
            SELECT fingerprint, status, location, tag, body, made FROM idempotency_key
            WHERE owner = ? AND key = ?
            """)
        .params(key.owner(), key.key())
        .query(Kept::read)
        .optional();
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
}
