package no.forkant.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.casefile.TimelineCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DocumentedCaseTests {

  private final CaseFileReader reader =
      new CaseFileReader(Clock.systemUTC(), IdentityPolicy.SYNTHETIC_ONLY);

  @TestFactory
  Stream<DynamicTest> checkpointHolds() {
    return Stream.of("test-data/cases", "test-data/cases-own")
        .map(Path::of)
        .flatMap(folder -> TimelineFiles.in(folder).stream())
        .flatMap(file -> reader.timelineCases(TimelineFiles.read(file)).orElseThrow().stream())
        .filter(one -> isCovered(one))
        .flatMap(this::checkpoints);
  }

  private static boolean isCovered(TimelineCase one) {
    return one.checkpoints().stream()
        .anyMatch(c -> ProjectRules.rulebook().permit(c.matter().permit()).isPresent());
  }

  private Stream<DynamicTest> checkpoints(TimelineCase one) {
    TimelineReplay replay = new TimelineReplay(ProjectRules.rulebook());
    return one.checkpoints().stream()
        .map(
            checkpoint ->
                DynamicTest.dynamicTest(
                    one.slug() + "/" + checkpoint.id(),
                    () ->
                        assertThat(replay.replay(one, checkpoint))
                            .returns(true, CheckpointResult::covered)
                            .extracting(CheckpointResult::failures)
                            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                            .isEmpty()));
  }
}
