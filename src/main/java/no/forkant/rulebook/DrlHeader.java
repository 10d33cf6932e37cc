package no.forkant.rulebook;

/** What stands before every rule file, so that the files hold rules and nothing else. */
final class DrlHeader {

  private DrlHeader() {}

  /** Returns the package, the imports and the global of every rule file; ends with a line break. */
  static String of(String packageName) {
    return "package "
        + packageName
        + "; import no.forkant.casefile.*;"
        + " import no.forkant.rulebook.Condition;"
        + " import no.forkant.rulebook.evidence.*;"
        + " global no.forkant.rulebook.evidence.Findings findings;\n";
  }
}
