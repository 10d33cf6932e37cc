package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An announced control of weapon storage.
 *
 * @param inspectedOn the day of the inspection; never null
 * @param result what came of it; never null
 * @param missingWeapons how many weapons were missing; null if not told
 * @param noticeHours how long before it was announced, in hours; null if not told
 */
public record StorageInspection(
    LocalDate inspectedOn,
    Result result,
    @Nullable Integer missingWeapons,
    @Nullable Double noticeHours)
    implements Content {

  /** What came of it. */
  public enum Result {
    APPROVED,
    DEFICIENT,
    REFUSED_ACCESS
  }
}
