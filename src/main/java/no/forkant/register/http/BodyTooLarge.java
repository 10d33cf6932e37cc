package no.forkant.register.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request's body is larger than the service reads. */
final class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  BodyTooLarge() {
    super("body too large");
  }

  /** Returns whether an exception was caused by this one. */
  static boolean isBehind(Throwable thrown) {
    for (@Nullable Throwable next = thrown; next != null; next = next.getCause()) {
      if (next instanceof BodyTooLarge) {
        return true;
      }
    }
    return false;
  }
}
