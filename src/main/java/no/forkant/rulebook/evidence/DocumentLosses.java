package no.forkant.rulebook.evidence;

import no.forkant.casefile.DocumentKind;
import no.forkant.casefile.DocumentLoss;

/** Queries over lost documents. */
public final class DocumentLosses extends Query<DocumentLoss, DocumentLosses> {

  DocumentLosses(Frame frame, Exhibit[] exhibits) {
    super(DocumentLoss.class, frame, exhibits);
  }

  @Override
  DocumentLosses with(Exhibit[] exhibits) {
    return new DocumentLosses(frame(), exhibits);
  }

  /** Keeps those whose {@code document} is one of the given. */
  public DocumentLosses document(DocumentKind... wanted) {
    return where(c -> isOneOf(c.document(), wanted));
  }

  /** Keeps those for which {@code explained} is told to be true. */
  public DocumentLosses getExplained() {
    return where(c -> c.explained());
  }
}
