package no.forkant.rulebook.evidence;

import java.util.List;
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

  /** Drops those whose authenticity is doubtful. */
  public Certificates getNotDoubtful() {
    return where(c -> c.authentic() != Certificate.Authentic.DOUBTFUL);
  }

  /** Keeps those from a state of the EEA outside Norway. */
  public Certificates getFromEconomicArea() {
    return where(c -> EconomicArea.includes(c.country()) && !c.country().equals("NO"));
  }

  /** Keeps those from one of the states that the subject is a citizen of. */
  public Certificates fromHomeOf(Subject subject) {
    List<String> states = subject.citizenships();
    return where(c -> states != null && states.contains(c.country()));
  }

  /** Drops those whose authenticity is doubted; what says nothing of it is kept. */
  public Certificates getUndoubted() {
    return where(c -> c.authentic() != Certificate.Authentic.DOUBTFUL);
  }

  /** Keeps those from a state that the subject is a citizen of or is told to live in. */
  public Certificates fromHomeOrAbodeOf(Subject subject) {
    List<String> states = subject.citizenships();
    return where(
        c ->
            !c.country().equals("NO")
                && (states != null && states.contains(c.country())
                    || subject.livesIn(c.country())));
  }
}
