package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.forkant.casefile.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same bytes, also when many ask at once and sessions are used again. */
class ManyThreadsTests {

  private static final int THREADS = 8;

  static Stream<World> worlds() {
    return World.all();
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void givesTheSameBytesFromEveryThread(World world) throws Exception {
    List<String> alone = world.answered().stream().map(world::text).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> calls = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        calls.add(from(world, thread));
      }
      List<Future<List<String>>> all = threads.invokeAll(calls);
      for (int thread = 0; thread < THREADS; thread++) {
        List<String> told = all.get(thread).get();
        for (int i = 0; i < told.size(); i++) {
          int which = which(thread, i, told.size());
          assertThat(told.get(i)).as("%s: case %d", world, which).isEqualTo(alone.get(which));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each thread starts elsewhere, so that they assess different cases at one time. */
  private static Callable<List<String>> from(World world, int thread) {
    List<CaseFile> cases = world.answered();
    return () -> {
      List<String> told = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        told.add(world.text(cases.get(which(thread, i, cases.size()))));
      }
      return told;
    };
  }

  private static int which(int thread, int i, int size) {
    return (i + thread * size / THREADS) % size;
  }
}
