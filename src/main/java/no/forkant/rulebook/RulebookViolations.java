package no.forkant.rulebook;

import java.util.List;

/** Thrown when rules cannot become a rulebook; tells everything that is wrong with them at once. */
public final class RulebookViolations extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> violations;

  /** Creates the exception; {@code violations} must not be empty. */
  public RulebookViolations(List<String> violations) {
    super(violations.size() + " faults in the rules:\n" + String.join("\n", violations));
    this.violations = List.copyOf(violations);
  }

  /** Returns what is wrong, each with file or rule and how to mend it; never null or empty. */
  public List<String> violations() {
    return violations;
  }
}
