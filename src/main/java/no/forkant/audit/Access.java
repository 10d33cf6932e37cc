package no.forkant.audit;

import org.jspecify.annotations.Nullable;

/**
 * One look at, or attempt on, somebody's data.
 *
 * @param actor who; never null
 * @param action what was done, such as {@code READ_APPLICATION}; never null
 * @param subject what it was done to; null for a search or a trial assessment
 * @param purpose why, in the words of the request or of the service; never null, never personal
 *     data
 * @param outcome whether it was allowed; never null
 * @param results how many rows were shown
 */
public record Access(
    Actor actor,
    String action,
    @Nullable Subject subject,
    String purpose,
    Outcome outcome,
    int results) {

  /** Whether the access was allowed. */
  public enum Outcome {
    GRANTED,
    DENIED
  }

  /** Makes the line for something that was allowed and showed one thing. */
  public static Access granted(Actor actor, String action, Subject subject, String purpose) {
    return new Access(actor, action, subject, purpose, Outcome.GRANTED, 1);
  }
}
