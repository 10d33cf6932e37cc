package no.forkant.assessment;

import no.forkant.casefile.Matter;

/**
 * Thrown when a rulebook has no conditions for a kind of matter; the case file itself may be sound.
 */
public final class UncoveredMatter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception for {@code matter}, which must not be null. */
  public UncoveredMatter(Matter matter) {
    super(
        "the rulebook does not cover "
            + matter.kind()
            + " "
            + matter.permit()
            + " "
            + matter.variant());
  }
}
