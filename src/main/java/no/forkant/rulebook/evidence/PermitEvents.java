package no.forkant.rulebook.evidence;

import no.forkant.casefile.Permit;
import no.forkant.casefile.PermitHistory;
import no.forkant.casefile.Variant;

/** Queries over events in the history of permits. */
public final class PermitEvents extends Query<PermitHistory, PermitEvents> {

  PermitEvents(Frame frame, Exhibit[] exhibits) {
    super(PermitHistory.class, frame, exhibits);
  }

  @Override
  PermitEvents with(Exhibit[] exhibits) {
    return new PermitEvents(frame(), exhibits);
  }

  /** Keeps those whose {@code permit} is one of the given. */
  public PermitEvents permit(Permit... wanted) {
    return where(c -> isOneOf(c.permit(), wanted));
  }

  /** Keeps those whose {@code variant} is one of the given. */
  public PermitEvents variant(Variant... wanted) {
    return where(c -> isOneOf(c.variant(), wanted));
  }

  /** Keeps those whose {@code event} is one of the given. */
  public PermitEvents event(PermitHistory.Event... wanted) {
    return where(c -> isOneOf(c.event(), wanted));
  }
}
