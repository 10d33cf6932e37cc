package no.forkant.rulebook.evidence;

import no.forkant.casefile.LifeEvent;

/** Queries over events in the party's life. */
public final class LifeEvents extends Query<LifeEvent, LifeEvents> {

  LifeEvents(Frame frame, Exhibit[] exhibits) {
    super(LifeEvent.class, frame, exhibits);
  }

  @Override
  LifeEvents with(Exhibit[] exhibits) {
    return new LifeEvents(frame(), exhibits);
  }

  /** Keeps those whose {@code event} is one of the given. */
  public LifeEvents event(LifeEvent.Event... wanted) {
    return where(c -> isOneOf(c.event(), wanted));
  }
}
