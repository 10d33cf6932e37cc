package no.forkant.rulebook.evidence;

import no.forkant.casefile.Identity;

/** Queries over identity checks. */
public final class IdentityChecks extends Query<Identity, IdentityChecks> {

  IdentityChecks(Frame frame, Exhibit[] exhibits) {
    super(Identity.class, frame, exhibits);
  }

  @Override
  IdentityChecks with(Exhibit[] exhibits) {
    return new IdentityChecks(frame(), exhibits);
  }

  /** Keeps those whose {@code result} is one of the given. */
  public IdentityChecks result(Identity.Result... wanted) {
    return where(c -> isOneOf(c.result(), wanted));
  }
}
