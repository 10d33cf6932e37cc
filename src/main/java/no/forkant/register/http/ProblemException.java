package no.forkant.register.http;

import java.util.List;

/**
 * Ends a request with a problem document. Its message names the kind of problem only, since
 * messages reach logs.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<ProblemFault> faults;

  /**
   * Makes a problem with everything that is wrong.
   *
   * @param faults where and what; never null, empty if the type says it all
   */
  public ProblemException(ProblemType type, List<ProblemFault> faults) {
    super(type.slug());
    this.type = type;
    this.faults = List.copyOf(faults);
  }

  /** Makes a problem whose type says it all. */
  public ProblemException(ProblemType type) {
    this(type, List.of());
  }

  /** Makes the answer to a reference that leads nowhere; it says no more than that. */
  public static ProblemException notFound() {
    return new ProblemException(ProblemType.NOT_FOUND);
  }

  /** Returns the kind of problem; never null. */
  public ProblemType type() {
    return type;
  }

  /** Returns where and what is wrong; never null. */
  public List<ProblemFault> faults() {
    return faults;
  }
}
