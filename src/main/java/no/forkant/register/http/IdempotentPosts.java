package no.forkant.register.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what a POST asks for once for each {@code Idempotency-Key}, however often and on however
 * many servers the request arrives.
 */
@Component
public class IdempotentPosts {

  private static final int ATTEMPTS = 3;

  private final PostKeys keys;
  private final TransactionTemplate transaction;

  IdempotentPosts(PostKeys keys, TransactionTemplate transaction) {
    this.keys = keys;
    this.transaction = transaction;
  }

  /**
   * Does something in one transaction, together with keeping its answer.
   *
   * @param work may be done anew if the database asks for that; never null
   * @return the answer to this request, or the one kept from the same request before
   * @throws ProblemException if the key is faulty or was used for another request
   */
  public ResponseEntity<byte[]> once(
      HttpServletRequest request, SentBody body, Supplier<PostAnswer> work) {
    Optional<PostKey> key = PostKey.of(request, body.bytes());
    return patiently(
        () -> {
          Optional<PostAnswer> before = key.flatMap(keys::claim);
          if (before.isPresent()) {
            return before.get().response(true);
          }
          PostAnswer answer = work.get();
          key.ifPresent(claimed -> keys.answer(claimed, answer));
          return answer.response(false);
        });
  }

  /**
   * Does something whose first part is one transaction, and whose second part has transactions of
   * its own. Both parts must change nothing when they are done again.
   *
   * @param first what must be kept at once; never null
   * @param second what follows from it, and makes the answer; never null
   * @return the answer to this request, or the one kept from the same request before
   * @throws ProblemException if the key is faulty or was used for another request
   */
  public <T> ResponseEntity<byte[]> once(
      HttpServletRequest request,
      SentBody body,
      Supplier<T> first,
      Function<T, PostAnswer> second) {
    Optional<PostKey> key = PostKey.of(request, body.bytes());
    Begun<T> begun =
        patiently(
            () -> {
              Optional<PostAnswer> before = key.flatMap(keys::claim);
              return new Begun<>(
                  before, before.isPresent() ? Optional.empty() : Optional.of(first.get()));
            });
    if (begun.before().isPresent()) {
      return begun.before().get().response(true);
    }
    PostAnswer answer = second.apply(begun.result().orElseThrow());
    return key.map(claimed -> patiently(() -> keys.answer(claimed, answer)))
        .orElse(answer)
        .response(false);
  }

  /** Two transactions in each other's way are no fault of the caller's. */
  private <R> R patiently(Supplier<R> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        R result = transaction.execute(status -> work.get());
        if (result == null) {
          throw new IllegalStateException("a transaction gave nothing");
        }
        return result;
      } catch (PessimisticLockingFailureException | DuplicateKeyException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** The first part, done now or before. */
  private record Begun<T>(Optional<PostAnswer> before, Optional<T> result) {}
}
