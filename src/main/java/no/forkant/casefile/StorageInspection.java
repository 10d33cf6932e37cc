package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An announced control of weapon storage.
 *
 * @param inspectedOn inspected on; never null
 * @param result result; never null
 * @param missingWeapons missing weapons; null if not told
 * @param noticeHours notice hours, in hours; null if not told
 */
public record StorageInspection(
    LocalDate inspectedOn,
    Result result,
    @Nullable Integer missingWeapons,
    @Nullable Double noticeHours)
    implements Content {

  /** Values of {@code Result}; their meaning stands in the contract. */
  public enum Result {
    APPROVED,
    DEFICIENT,
    REFUSED_ACCESS
  }
}
