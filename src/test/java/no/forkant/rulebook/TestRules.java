package no.forkant.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small rulebook of the tests' own, with a rule for every effect, so that tests of the engine do
 * not change when the law does. What is common to all permits is the project's.
 */
public final class TestRules {

  private static final Path OWN = Path.of("src/test/resources/test-rules");
  private static final Path PROJECT = Path.of("rules");
  private static final Rulebook RULEBOOK = new RulebookReader().read(source());

  private TestRules() {}

  /** Returns the rulebook, read once for all tests. */
  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  /** Returns its files, which a test may break before reading them. */
  public static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SortedMap<String, byte[]> project = RulebookSource.fromFolder(PROJECT).files();
    project.forEach(
        (path, content) -> {
          if (path.startsWith("common/")) {
            files.put(path, content);
          }
        });
    SortedMap<String, byte[]> own = RulebookSource.fromFolder(OWN).files();
    files.putAll(own);
    files.put("sources.yaml", joined(project.get("sources.yaml"), own.get("sources.yaml")));
    return files;
  }

  private static RulebookSource source() {
    return new RulebookSource(files());
  }

  /** The tests' own sources continue the project's list. */
  private static byte[] joined(byte[] project, byte[] own) {
    return (new String(project, UTF_8) + "\n" + new String(own, UTF_8)).getBytes(UTF_8);
  }
}
