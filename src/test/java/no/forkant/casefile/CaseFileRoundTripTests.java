package no.forkant.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseFileRoundTripTests {

  private static final long SEED = 20_261_122L;
  private static final int FILES = 2_000;
  private static final int MOST_ITEMS = 12;

  private final CaseFileReader reader =
      new CaseFileReader(
          Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
          IdentityPolicy.SYNTHETIC_ONLY);

  @Test
  void givesTheSameBytesBackForEveryTypeFieldAndValue() {
    CaseFileGenerator generator = new CaseFileGenerator(SEED);
    for (int file = 0; file < FILES; file++) {
      JsonNode tree = generator.caseFile(MOST_ITEMS);
      byte[] bytes = CanonicalJson.canonical(tree.toString());

      Reading<CaseFile> reading = reader.trial(Document.ofJson(bytes));

      assertThat(reading.faults()).as("seed %d, file %d: %s", SEED, file, tree).isEmpty();
      byte[] again = CanonicalJson.of(reading.orElseThrow());
      assertThat(new String(again, StandardCharsets.UTF_8))
          .as("seed %d, file %d", SEED, file)
          .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
      assertThat(CanonicalJson.read(again, CaseFile.class)).isEqualTo(reading.orElseThrow());
    }
    assertThat(missed(generator)).as("what no file of seed %d held", SEED).isEmpty();
  }

  private static Set<String> missed(CaseFileGenerator generator) {
    Set<String> missed = new TreeSet<>(CaseFileGenerator.all());
    missed.removeAll(generator.seen());
    // The generator picks the form of the party by itself.
    missed.removeIf(line -> line.startsWith("party.kind"));
    return missed;
  }
}
