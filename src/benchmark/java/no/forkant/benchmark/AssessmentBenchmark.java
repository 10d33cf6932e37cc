package no.forkant.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.Assessor;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Permit;
import no.forkant.oversight.ProjectRules;
import no.forkant.rulebook.Rulebook;
import no.forkant.twin.TwinGuard;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One whole assessment, gate and explanation included, by permit and number of items, and the same
 * by the handwritten twin where there is one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class AssessmentBenchmark {

  private static final int CASES = 1_024;

  /** The permit; one that the rulebook does not cover fails. */
  @Param({"SECURITY_GUARD"})
  public Permit permit;

  /** How many items each case has. */
  @Param({"0", "5", "40"})
  public int items;

  private final Assessor assessor = new Assessor();
  private Rulebook rulebook;
  private List<CaseFile> cases;
  private int next;

  /** Reads the rules and makes the cases. */
  @Setup
  public void prepare() {
    rulebook = ProjectRules.rulebook();
    cases = BenchmarkCases.of(permit, items, CASES);
  }

  /** Assesses one case with the handwritten twin, which knows security guards only. */
  @Benchmark
  public Object twin() {
    if (permit != Permit.SECURITY_GUARD) {
      throw new IllegalStateException("no twin of " + permit);
    }
    return TwinGuard.assess(cases.get(next++ & (CASES - 1)));
  }

  /** Assesses one case with the rules. */
  @Benchmark
  public Assessment engine() {
    return assessor.assess(rulebook, cases.get(next++ & (CASES - 1)));
  }
}
