package no.forkant.register.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
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
   * Makes something in one transaction, together with keeping the answer. A key is looked up only
   * when something stands in the way, for most keys are new.
   *
   * @param work may be done anew, and undone, if the database asks for that; never null
   * @param again makes the body of the answer once more, from the id of what was made; never null
   * @return the answer to this request, or the one that the same request got before
   * @throws ProblemException if the key is faulty or was used for another request
   */
  public ResponseEntity<byte[]> create(
      HttpServletRequest request,
      SentBody body,
      Supplier<PostAnswer> work,
      Function<UUID, byte[]> again) {
    Optional<PostKey> key = PostKey.of(request, body.bytes());
    for (int attempt = 1; ; attempt++) {
      try {
        return inTransaction(() -> kept(key, work.get())).response(false);
      } catch (RuntimeException e) {
        Optional<PostAnswer> before = key.flatMap(keys::before);
        if (before.isPresent()) {
          return repeated(before.get(), again);
        }
        if (attempt == ATTEMPTS || !isInTheWay(e)) {
          throw e;
        }
      }
    }
  }

  private PostAnswer kept(Optional<PostKey> key, PostAnswer answer) {
    key.ifPresent(used -> keys.keep(used, answer));
    return answer;
  }

  private static ResponseEntity<byte[]> repeated(PostAnswer before, Function<UUID, byte[]> again) {
    UUID made = before.made();
    return (made == null ? before : before.withBody(again.apply(made))).response(true);
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
        return inTransaction(work);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !isInTheWay(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isInTheWay(RuntimeException fault) {
    return fault instanceof PessimisticLockingFailureException
        || fault instanceof DuplicateKeyException;
  }

  private <R> R inTransaction(Supplier<R> work) {
    R result = transaction.execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("a transaction gave nothing");
    }
    return result;
  }

  /** The first part, done now or before. */
  private record Begun<T>(Optional<PostAnswer> before, Optional<T> result) {}
}
