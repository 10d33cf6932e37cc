package no.forkant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.forkant.assessment.Assessor;
import no.forkant.assessment.PlainText;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.oversight.ProjectRules;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTests {

  private static final Path REQUEST = Path.of("test-data/requests/keyham-2021-seizure.json");
  private static final Path FRESH = Path.of("target/readme-answer.txt");

  private final String readme = read(Path.of("README.md"));

  @Test
  void theAnswerIsTheOneThatTheRequestGets() throws IOException {
    String answer = PlainText.of(new Assessor().assess(ProjectRules.rulebook(), request()), "en");
    String fenced = "```text\n" + answer + "```";
    Files.createDirectories(FRESH.toAbsolutePath().getParent());
    Files.writeString(FRESH, fenced + "\n");

    assertThat(between("<!-- answer -->\n", "\n?<!-- /answer -->"))
        .as("the answer has changed; what belongs between the markers stands in %s", FRESH)
        .isEqualTo(fenced);
    assertThat(readme).contains("--data @" + REQUEST);
  }

  @Test
  void theTestCommandIsTheOneThatTheBuildMachineRuns() {
    String command = between("\\*\\*Test it:\\*\\*\n\n```sh\n", "\n```");

    assertThat(read(Path.of(".ci/run")).lines()).contains(command);
  }

  private String between(String start, String end) {
    Matcher matcher = Pattern.compile(start + "(.*?)" + end, Pattern.DOTALL).matcher(readme);
    assertThat(matcher.find()).as("%s in the README", start).isTrue();
    return matcher.group(1);
  }

  private static CaseFile request() throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2026-10-01T12:00:00Z"), ZoneOffset.UTC);
    return new CaseFileReader(clock, IdentityPolicy.SYNTHETIC_ONLY)
        .trial(Document.ofJson(Files.readAllBytes(REQUEST)))
        .orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
