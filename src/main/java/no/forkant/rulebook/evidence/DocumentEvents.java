package no.forkant.rulebook.evidence;

import no.forkant.casefile.DocumentEvent;
import no.forkant.casefile.DocumentKind;

/** Queries over events with documents. */
public final class DocumentEvents extends Query<DocumentEvent, DocumentEvents> {

  DocumentEvents(Frame frame, Exhibit[] exhibits) {
    super(DocumentEvent.class, frame, exhibits);
  }

  @Override
  DocumentEvents with(Exhibit[] exhibits) {
    return new DocumentEvents(frame(), exhibits);
  }

  /** Keeps those whose {@code document} is one of the given. */
  public DocumentEvents document(DocumentKind... wanted) {
    return where(c -> isOneOf(c.document(), wanted));
  }

  /** Keeps those whose {@code event} is one of the given. */
  public DocumentEvents event(DocumentEvent.Event... wanted) {
    return where(c -> isOneOf(c.event(), wanted));
  }
}
