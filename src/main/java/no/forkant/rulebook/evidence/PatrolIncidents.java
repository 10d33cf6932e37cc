package no.forkant.rulebook.evidence;

import no.forkant.casefile.PatrolIncident;

/** Queries over what patrols met. */
public final class PatrolIncidents extends Query<PatrolIncident, PatrolIncidents> {

  PatrolIncidents(Frame frame, Exhibit[] exhibits) {
    super(PatrolIncident.class, frame, exhibits);
  }

  @Override
  PatrolIncidents with(Exhibit[] exhibits) {
    return new PatrolIncidents(frame(), exhibits);
  }

  /** Keeps those whose {@code incident} is one of the given. */
  public PatrolIncidents incident(PatrolIncident.Incident... wanted) {
    return where(c -> isOneOf(c.incident(), wanted));
  }

  /** Keeps those for which {@code armed} is told to be true. */
  public PatrolIncidents getArmed() {
    return where(c -> Boolean.TRUE.equals(c.armed()));
  }

  /** Drops those for which {@code armed} is told to be true. */
  public PatrolIncidents getUnarmed() {
    return where(c -> !Boolean.TRUE.equals(c.armed()));
  }
}
