package no.forkant.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored and signed is the canonical form of what is sent. */
class CanonicalAssessmentTests {

  static Stream<World> worlds() {
    return World.all();
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void writesAssessmentsAsTheCanonicaliserDoes(World world) {
    for (CaseFile file : world.answered()) {
      Assessment assessment = world.assess(file);
      String sent = CaseFileMapper.mapper().writeValueAsString(assessment);

      assertThat(World.text(assessment))
          .as("%s: %s", world, file)
          .isEqualTo(new String(CanonicalJson.canonical(sent), UTF_8));
    }
  }
}
