package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer to a question of an assessment; it settles only its own question.
 *
 * @param question the id of the question of the assessment that it answers; never null
 * @param answer the answer; {@code YES} means that this step against the party is made out; never
 *     null
 * @param reasons why, in the words of whoever answers; never null
 * @param by who answered; never null
 * @param on the day it was given; never null
 * @param evidence ids of the items that it rests on; null if not told
 * @param proven true if the facts beneath are found proven; null if not told
 * @param matterRef the matter in which it was given; it counts in that one only; null if not told
 */
public record Answer(
    String question,
    Reply answer,
    String reasons,
    String by,
    LocalDate on,
    @Nullable List<String> evidence,
    @Nullable Boolean proven,
    @Nullable String matterRef)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public Answer {
    evidence = evidence == null ? null : List.copyOf(evidence);
  }

  /** The answer. */
  public enum Reply {
    YES,
    NO,
    CANNOT_TELL
  }
}
