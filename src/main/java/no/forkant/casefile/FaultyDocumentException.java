package no.forkant.casefile;

import java.util.List;

/** Thrown where a document was expected to be without faults; its message holds no values. */
public class FaultyDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** Creates it for {@code faults}, which must not be null. */
  public FaultyDocumentException(List<Fault> faults) {
    super("faulty document: " + faults);
    this.faults = List.copyOf(faults);
  }

  /** Returns all that is wrong; never null. */
  public List<Fault> faults() {
    return faults;
  }
}
