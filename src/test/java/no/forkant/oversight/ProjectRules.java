package no.forkant.oversight;

import java.nio.file.Path;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.RulebookReader;
import no.forkant.rulebook.RulebookSource;

/** The project's own rules, read once for all tests. */
public final class ProjectRules {

  /** Where they stand. */
  public static final Path FOLDER = Path.of("rules");

  private static final Rulebook RULEBOOK =
      new RulebookReader().read(RulebookSource.fromFolder(FOLDER));

  private ProjectRules() {}

  public static Rulebook rulebook() {
    return RULEBOOK;
  }
}
