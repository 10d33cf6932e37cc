package no.forkant.rulebook.evidence;

import no.forkant.casefile.Concern;

/** Queries over reports of worry. */
public final class Concerns extends Query<Concern, Concerns> {

  Concerns(Frame frame, Exhibit[] exhibits) {
    super(Concern.class, frame, exhibits);
  }

  @Override
  Concerns with(Exhibit[] exhibits) {
    return new Concerns(frame(), exhibits);
  }

  /** Keeps those whose {@code topic} is one of the given. */
  public Concerns topic(Concern.Topic... wanted) {
    return where(c -> isOneOf(c.topic(), wanted));
  }

  /** Keeps those for which {@code observed} is told to be true. */
  public Concerns getObserved() {
    return where(c -> c.observed());
  }

  /** Keeps those that were not observed by who reports them. */
  public Concerns getSecondHand() {
    return where(c -> !c.observed());
  }

  /** Keeps those for which {@code immediateDanger} is told to be true. */
  public Concerns getImmediateDanger() {
    return where(c -> Boolean.TRUE.equals(c.immediateDanger()));
  }

  /** Drops those whose {@code topic} is one of the given. */
  public Concerns notTopic(Concern.Topic... unwanted) {
    return where(c -> !isOneOf(c.topic(), (Object[]) unwanted));
  }
}
