package no.forkant.register.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells where an exception came from without its messages, which can hold personal data. */
public final class Trace {

  private static final int FRAMES = 12;

  private Trace() {}

  /** Returns the classes of an exception and its causes, with the first frames of each. */
  public static String of(Throwable thrown) {
    StringBuilder told = new StringBuilder();
    @Nullable Throwable next = thrown;
    for (int depth = 0; next != null && depth < 5; depth++) {
      told.append(depth == 0 ? "" : " <- ").append(next.getClass().getName()).append(frames(next));
      next = next.getCause();
    }
    return told.toString();
  }

  private static String frames(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" | ", " [", "]"));
  }
}
