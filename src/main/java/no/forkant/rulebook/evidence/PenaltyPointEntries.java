package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.forkant.casefile.PenaltyPoints;

/** Queries over penalty points. */
public final class PenaltyPointEntries extends Query<PenaltyPoints, PenaltyPointEntries> {

  PenaltyPointEntries(Frame frame, Exhibit[] exhibits) {
    super(PenaltyPoints.class, frame, exhibits);
  }

  @Override
  PenaltyPointEntries with(Exhibit[] exhibits) {
    return new PenaltyPointEntries(frame(), exhibits);
  }

  /**
   * Keeps the entries that together reach the number of points: one offence and earlier ones that
   * became final less than the period before it was committed (prikkforskriften § 4).
   */
  public PenaltyPointEntries reaching(String points, String period) {
    return reaching(points, period, false);
  }

  /**
   * As {@link #reaching(String, String)}, and also counts what became final on the very day the
   * period before; the regulation leaves that day open.
   */
  public PenaltyPointEntries reachingOnTheVeryDay(String points, String period) {
    return reaching(points, period, true);
  }

  private PenaltyPointEntries reaching(String points, String period, boolean veryDay) {
    int limit = frame().parameters().count(points);
    Set<PenaltyPoints> reached = new HashSet<>();
    for (PenaltyPoints last : contents()) {
      LocalDate from = frame().parameters().before(period, last.offenceOn());
      List<PenaltyPoints> counted =
          contents().stream().filter(p -> p == last || counts(p, last, from, veryDay)).toList();
      if (counted.stream().mapToInt(PenaltyPoints::points).sum() >= limit) {
        reached.addAll(counted);
      }
    }
    return where(reached::contains);
  }

  private static boolean counts(
      PenaltyPoints earlier, PenaltyPoints last, LocalDate from, boolean veryDay) {
    boolean after = veryDay ? !earlier.finalOn().isBefore(from) : earlier.finalOn().isAfter(from);
    return after && !earlier.finalOn().isAfter(last.offenceOn());
  }

  /** Keeps those for which {@code inProbation} is told to be true. */
  public PenaltyPointEntries getInProbation() {
    return where(c -> c.inProbation());
  }
}
