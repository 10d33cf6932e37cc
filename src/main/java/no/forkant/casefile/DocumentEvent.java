package no.forkant.casefile;

import java.time.LocalDate;

/**
 * Something that happened with a document.
 *
 * @param document which document; never null
 * @param event what happened to it; never null
 * @param on the day it happened; never null
 */
public record DocumentEvent(DocumentKind document, Event event, LocalDate on) implements Content {

  /** What happened to it. */
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
