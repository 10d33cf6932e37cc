package no.forkant.rulebook.evidence;

import no.forkant.casefile.BusinessBreach;

/** Queries over breaches of the trade's law. */
public final class BusinessBreaches extends Query<BusinessBreach, BusinessBreaches> {

  BusinessBreaches(Frame frame, Exhibit[] exhibits) {
    super(BusinessBreach.class, frame, exhibits);
  }

  @Override
  BusinessBreaches with(Exhibit[] exhibits) {
    return new BusinessBreaches(frame(), exhibits);
  }

  /** Keeps those whose {@code breach} is one of the given. */
  public BusinessBreaches breach(BusinessBreach.Breach... wanted) {
    return where(c -> isOneOf(c.breach(), wanted));
  }

  /** Keeps those for which {@code gross} is told to be true. */
  public BusinessBreaches getGross() {
    return where(c -> c.gross());
  }

  /** Keeps those for which {@code repeated} is told to be true. */
  public BusinessBreaches getRepeated() {
    return where(c -> c.repeated());
  }

  /** Keeps those whose {@code by} is one of the given. */
  public BusinessBreaches by(BusinessBreach.Breacher... wanted) {
    return where(c -> isOneOf(c.by(), wanted));
  }
}
