package no.forkant.rulebook.evidence;

import no.forkant.casefile.Intelligence;

/** Queries over graded intelligence. */
public final class IntelligenceItems extends Query<Intelligence, IntelligenceItems> {

  IntelligenceItems(Frame frame, Exhibit[] exhibits) {
    super(Intelligence.class, frame, exhibits);
  }

  @Override
  IntelligenceItems with(Exhibit[] exhibits) {
    return new IntelligenceItems(frame(), exhibits);
  }

  /** Keeps those whose {@code topic} is one of the given. */
  public IntelligenceItems topic(Intelligence.Topic... wanted) {
    return where(c -> isOneOf(c.topic(), wanted));
  }

  /** Keeps those whose {@code sourceGrade} is one of the given. */
  public IntelligenceItems sourceGrade(Intelligence.SourceGrade... wanted) {
    return where(c -> isOneOf(c.sourceGrade(), wanted));
  }

  /** Keeps those for which {@code current} is told to be true. */
  public IntelligenceItems getCurrent() {
    return where(c -> c.current());
  }

  /** Keeps those that are no longer current. */
  public IntelligenceItems getPast() {
    return where(c -> !c.current());
  }

  /** Drops those whose {@code topic} is one of the given. */
  public IntelligenceItems notTopic(Intelligence.Topic... unwanted) {
    return where(c -> !isOneOf(c.topic(), (Object[]) unwanted));
  }
}
