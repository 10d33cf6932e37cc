package no.forkant.rulebook.evidence;

import no.forkant.casefile.RiskAssessment;

/** Queries over results of risk-assessment tools. */
public final class RiskAssessments extends Query<RiskAssessment, RiskAssessments> {

  RiskAssessments(Frame frame, Exhibit[] exhibits) {
    super(RiskAssessment.class, frame, exhibits);
  }

  @Override
  RiskAssessments with(Exhibit[] exhibits) {
    return new RiskAssessments(frame(), exhibits);
  }

  /** Keeps those whose {@code topic} is one of the given. */
  public RiskAssessments topic(RiskAssessment.Topic... wanted) {
    return where(c -> isOneOf(c.topic(), wanted));
  }

  /** Keeps those whose {@code level} is one of the given. */
  public RiskAssessments level(RiskAssessment.Level... wanted) {
    return where(c -> isOneOf(c.level(), wanted));
  }
}
