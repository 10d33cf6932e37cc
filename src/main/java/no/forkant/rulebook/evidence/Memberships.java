package no.forkant.rulebook.evidence;

import no.forkant.casefile.Membership;

/** Queries over memberships with what they vouch for. */
public final class Memberships extends Query<Membership, Memberships> {

  Memberships(Frame frame, Exhibit[] exhibits) {
    super(Membership.class, frame, exhibits);
  }

  @Override
  Memberships with(Exhibit[] exhibits) {
    return new Memberships(frame(), exhibits);
  }

  /** Keeps those whose {@code kind} is one of the given. */
  public Memberships kind(Membership.Kind... wanted) {
    return where(c -> isOneOf(c.kind(), wanted));
  }

  /** Keeps those for which {@code approved} is told to be true. */
  public Memberships getApproved() {
    return where(c -> c.approved());
  }
}
