package no.forkant.register;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids that callers send. */
final class Ids {

  private Ids() {}

  /** Returns the id; empty if the text is none that the service could have given. */
  static Optional<UUID> read(@Nullable String text) {
    if (text == null || text.length() != 36) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
