package no.forkant.casefile;

import java.time.LocalDate;

/**
 * Something that happened with a document.
 *
 * @param document document; never null
 * @param event event; never null
 * @param on on; never null
 */
public record DocumentEvent(DocumentKind document, Event event, LocalDate on) implements Content {

  /** Values of {@code Event}; their meaning stands in the contract. */
  public enum Event {
    FORGED,
    FALSE_USED,
    LENT,
    ALTERED,
    WORN,
    UNSAFE_KEEPING,
    IN_OTHER_HANDS,
    NOT_RETURNED,
    USED_AFTER_LOSS,
    WRONG_INFORMATION
  }
}
