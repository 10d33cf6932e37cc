package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The party's own word on an item or a question.
 *
 * @param about the id of the item or question that it is about; never null
 * @param statement what the party said; never null
 * @param position whether the party admits, disputes or explains; null if not told
 * @param disclosed true if the party had seen what it is about
 * @param madeOn the day it was made; never null
 * @param recording where the recording is kept; null if not told
 */
public record PartyStatement(
    String about,
    String statement,
    @Nullable Position position,
    boolean disclosed,
    LocalDate madeOn,
    @Nullable String recording)
    implements Content {

  /** Whether the party admits, disputes or explains. */
  public enum Position {
    ADMITS,
    DISPUTES,
    EXPLAINS
  }
}
