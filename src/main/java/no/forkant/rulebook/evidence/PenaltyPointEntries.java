package no.forkant.rulebook.evidence;

import no.forkant.casefile.PenaltyPoints;

/** Queries over penalty points. */
public final class PenaltyPointEntries extends Query<PenaltyPoints, PenaltyPointEntries> {

  PenaltyPointEntries(Frame frame, Exhibit[] exhibits) {
    super(PenaltyPoints.class, frame, exhibits);
  }

  @Override
  PenaltyPointEntries with(Exhibit[] exhibits) {
    return new PenaltyPointEntries(frame(), exhibits);
  }

  /** Keeps those for which {@code inProbation} is told to be true. */
  public PenaltyPointEntries getInProbation() {
    return where(c -> c.inProbation());
  }
}
