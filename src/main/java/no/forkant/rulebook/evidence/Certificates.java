package no.forkant.rulebook.evidence;

import no.forkant.casefile.Certificate;

/** Queries over certificates that the party shows. */
public final class Certificates extends Query<Certificate, Certificates> {

  Certificates(Frame frame, Exhibit[] exhibits) {
    super(Certificate.class, frame, exhibits);
  }

  @Override
  Certificates with(Exhibit[] exhibits) {
    return new Certificates(frame(), exhibits);
  }

  /** Keeps those whose {@code kind} is one of the given. */
  public Certificates kind(Certificate.Kind... wanted) {
    return where(c -> isOneOf(c.kind(), wanted));
  }

  /** Keeps those whose {@code authentic} is one of the given. */
  public Certificates authentic(Certificate.Authentic... wanted) {
    return where(c -> isOneOf(c.authentic(), wanted));
  }
}
