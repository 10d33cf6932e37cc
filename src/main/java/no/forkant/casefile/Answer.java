package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer to a question of an assessment; it settles only its own question.
 *
 * @param question question; never null
 * @param answer answer; never null
 * @param reasons reasons; never null
 * @param by by; never null
 * @param on on; never null
 * @param evidence evidence; null if not told
 * @param proven proven; null if not told
 * @param matterRef matter ref; null if not told
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

  /** Values of {@code Reply}; their meaning stands in the contract. */
  public enum Reply {
    YES,
    NO,
    CANNOT_TELL
  }
}
