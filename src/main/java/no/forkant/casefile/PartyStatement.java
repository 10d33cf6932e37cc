package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The party's own word on an item or a question.
 *
 * @param about about; never null
 * @param statement statement; never null
 * @param position position; null if not told
 * @param disclosed disclosed; never null
 * @param madeOn made on; never null
 * @param recording recording; null if not told
 */
public record PartyStatement(
    String about,
    String statement,
    @Nullable Position position,
    boolean disclosed,
    LocalDate madeOn,
    @Nullable String recording)
    implements Content {

  /** Values of {@code Position}; their meaning stands in the contract. */
  public enum Position {
    ADMITS,
    DISPUTES,
    EXPLAINS
  }
}
