package no.forkant.rulebook;

/**
 * All rules, parameters, admissibility rows and texts of one release (Norwegian: <i>regelverk</i>).
 * Immutable; two rulebooks with one digest give the same assessments.
 */
public final class Rulebook {

  private final String name;
  private final String digest;

  Rulebook(String name, String digest) {
    this.name = name;
    this.digest = digest;
  }

  /** Returns the name of the release, such as {@code 2026.1}; never null. */
  public String name() {
    return name;
  }

  /** Returns SHA-256 over the canonical content without scenarios, written {@code sha256:…}. */
  public String digest() {
    return digest;
  }
}
