package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure against the right to drive or the kjøreseddel.
 *
 * @param measure measure; never null
 * @param track track; never null
 * @param from from; never null
 * @param to to; open while no end is known; null if not told
 * @param country country; never null
 * @param permit permit; null if not told
 * @param classes classes; null if not told
 * @param duration duration; null if not told
 * @param mandatory mandatory; null if not told
 * @param trafficBehaviour traffic behaviour; null if not told
 * @param inProbation in probation; null if not told
 * @param testAsked test asked; null if not told
 * @param consented consented; null if not told
 * @param prosecutorOn prosecutor on; null if not told
 * @param courtOn court on; null if not told
 */
public record LicenceMeasure(
    Measure measure,
    Track track,
    LocalDate from,
    @Nullable EndDay to,
    String country,
    @Nullable Permit permit,
    @Nullable List<LicenceClass> classes,
    @Nullable Duration duration,
    @Nullable Boolean mandatory,
    @Nullable Boolean trafficBehaviour,
    @Nullable Boolean inProbation,
    @Nullable TestAsked testAsked,
    @Nullable Boolean consented,
    @Nullable LocalDate prosecutorOn,
    @Nullable LocalDate courtOn)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public LicenceMeasure {
    classes = classes == null ? null : List.copyOf(classes);
  }

  /** Values of {@code Measure}; their meaning stands in the contract. */
  public enum Measure {
    SEIZED,
    LOSS,
    REVOKED,
    BARRED,
    RETURNED,
    HANDED_IN
  }

  /** Values of {@code Track}; their meaning stands in the contract. */
  public enum Track {
    CRIMINAL,
    ADMINISTRATIVE
  }

  /** Values of {@code Duration}; their meaning stands in the contract. */
  public enum Duration {
    FIXED,
    UNTIL_FURTHER,
    FOR_EVER
  }

  /** Values of {@code TestAsked}; their meaning stands in the contract. */
  public enum TestAsked {
    NONE,
    PRACTICAL,
    FULL
  }
}
