package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure against the right to drive or the kjøreseddel.
 *
 * @param measure what was done to the right to drive; {@code LOSS} is disqualification (Norwegian:
 *     <i>tap av føreretten</i>), {@code BARRED} a bar on first acquisition; never null
 * @param track whether it was done in a criminal case or by the administration; never null
 * @param from the first day it holds; never null
 * @param to the last day it holds; open means until further notice; null if not told
 * @param country the country that took it, an ISO 3166 two-letter code; never null
 * @param permit the permit it concerns; null means {@code DRIVING_LICENCE}
 * @param classes the licence classes it concerns; null if not told
 * @param duration how long it was decided to last; null if not told
 * @param mandatory true if the law left no choice; null if not told
 * @param trafficBehaviour true if it was taken for conduct in traffic; null if not told
 * @param inProbation true if the holder was in the probation period (Norwegian:
 *     <i>prøveperiode</i>); null if not told
 * @param testAsked the driving test asked for before the right is given back; null if not told
 * @param consented true if the holder consented to the seizure; null if not told
 * @param prosecutorOn the day it was put before the prosecutor; null if not told
 * @param courtOn the day it was put before the court; null if not told
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

  /** What was done to the right to drive. */
  public enum Measure {
    SEIZED,
    LOSS,
    REVOKED,
    BARRED,
    RETURNED,
    HANDED_IN
  }

  /** Whether it was done in a criminal case or by the administration. */
  public enum Track {
    CRIMINAL,
    ADMINISTRATIVE
  }

  /** How long it was decided to last. */
  public enum Duration {
    FIXED,
    UNTIL_FURTHER,
    FOR_EVER
  }

  /** The driving test asked for before the right is given back. */
  public enum TestAsked {
    NONE,
    PRACTICAL,
    FULL
  }
}
