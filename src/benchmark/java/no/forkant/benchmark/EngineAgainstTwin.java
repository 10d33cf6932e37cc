package no.forkant.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.forkant.assessment.Assessor;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Permit;
import no.forkant.oversight.ProjectRules;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.Rulebook;
import no.forkant.twin.TwinComparison;
import no.forkant.twin.TwinGuard;

/**
 * Times whole assessments beside the handwritten twin in one process: short rounds of the two by
 * turns on the same cases, measured in processor time of the thread, so that neighbours on the
 * machine disturb both alike and pre-emption neither. Prints medians and quartiles.
 */
public final class EngineAgainstTwin {

  private static final int CASES = 1_024;
  private static final int ROUNDS = 41;
  private static final int WARM_UP = 20;
  private static final long ROUND_NANOS = 100_000_000L;
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What one round of one contestant came to. */
  private record Round(double micros, double bytes) {}

  private static Object kept;

  private EngineAgainstTwin() {}

  /** Runs for the permits named, or for all that the rulebook covers. */
  public static void main(String[] names) {
    Rulebook rulebook = ProjectRules.rulebook();
    Assessor assessor = new Assessor();
    List<Permit> permits =
        names.length > 0
            ? Arrays.stream(names).map(Permit::valueOf).toList()
            : rulebook.permits().stream().map(PermitRules::permit).toList();
    System.out.println("| permit | items | µs [quartiles] | kB | twin µs | ratio [quartiles] |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (Permit permit : permits) {
      for (int items : new int[] {0, 5, 40}) {
        List<CaseFile> cases = BenchmarkCases.of(permit, items, CASES);
        boolean twin = permit == Permit.SECURITY_GUARD;
        if (twin) {
          cases.forEach(one -> requireAgreement(rulebook, assessor, one));
        }
        report(permit, items, cases, one -> assessor.assess(rulebook, one), twin);
      }
    }
  }

  private static void requireAgreement(Rulebook rulebook, Assessor assessor, CaseFile file) {
    List<String> engine = TwinComparison.engine(assessor.assess(rulebook, file));
    if (!engine.equals(TwinComparison.twin(file))) {
      throw new IllegalStateException("twin and engine disagree; nothing is timed");
    }
  }

  private static void report(
      Permit permit,
      int items,
      List<CaseFile> cases,
      Function<CaseFile, Object> engine,
      boolean withTwin) {
    for (int i = 0; i < WARM_UP; i++) {
      round(cases, engine);
      if (withTwin) {
        round(cases, TwinGuard::assess);
      }
    }
    double[] micros = new double[ROUNDS];
    double[] bytes = new double[ROUNDS];
    double[] twin = new double[ROUNDS];
    double[] ratio = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      Round one = round(cases, engine);
      micros[i] = one.micros();
      bytes[i] = one.bytes();
      twin[i] = withTwin ? round(cases, TwinGuard::assess).micros() : Double.NaN;
      ratio[i] = micros[i] / twin[i];
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %s | %.1f | %s | %s |%n",
        permit,
        items,
        quartiles(micros),
        sorted(bytes)[ROUNDS / 2] / 1_000,
        withTwin ? "%.2f".formatted(sorted(twin)[ROUNDS / 2]) : "",
        withTwin ? quartiles(ratio) : "");
  }

  private static String quartiles(double[] values) {
    double[] sorted = sorted(values);
    return String.format(
        Locale.ROOT,
        "%.1f [%.1f–%.1f]",
        sorted[ROUNDS / 2],
        sorted[ROUNDS / 4],
        sorted[ROUNDS * 3 / 4]);
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static Round round(List<CaseFile> cases, Function<CaseFile, Object> contestant) {
    long id = Thread.currentThread().getId();
    long start = THREADS.getCurrentThreadCpuTime();
    long allocated = THREADS.getThreadAllocatedBytes(id);
    long spent;
    int done = 0;
    do {
      for (CaseFile one : cases) {
        kept = contestant.apply(one);
      }
      done += cases.size();
      spent = THREADS.getCurrentThreadCpuTime() - start;
    } while (spent < ROUND_NANOS);
    double bytes = THREADS.getThreadAllocatedBytes(id) - allocated;
    return new Round(spent / 1_000.0 / done, bytes / done);
  }
}
