package no.forkant.rulebook.evidence;

import no.forkant.casefile.SubstanceTest;

/** Queries over tests for substances. */
public final class SubstanceTests extends Query<SubstanceTest, SubstanceTests> {

  SubstanceTests(Frame frame, Exhibit[] exhibits) {
    super(SubstanceTest.class, frame, exhibits);
  }

  @Override
  SubstanceTests with(Exhibit[] exhibits) {
    return new SubstanceTests(frame(), exhibits);
  }

  /** Keeps those whose {@code result} is one of the given. */
  public SubstanceTests result(SubstanceTest.Result... wanted) {
    return where(c -> isOneOf(c.result(), wanted));
  }

  /** Keeps those for which {@code announced} is told to be true. */
  public SubstanceTests getAnnounced() {
    return where(c -> Boolean.TRUE.equals(c.announced()));
  }
}
