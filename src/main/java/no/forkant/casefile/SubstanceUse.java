package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of use of alcohol or drugs.
 *
 * @param substance substance; never null
 * @param timesPerMonth times per month; null if not told
 * @param amount amount; null if not told
 * @param from from; never null
 * @param to to; open while no end is known; null if not told
 * @param lastUseOn last use on; null if not told
 * @param admitted admitted; never null
 * @param drivingLink driving link; never null
 * @param treatment treatment; null if not told
 */
public record SubstanceUse(
    Substance substance,
    @Nullable Double timesPerMonth,
    @Nullable Amount amount,
    LocalDate from,
    @Nullable EndDay to,
    @Nullable LocalDate lastUseOn,
    boolean admitted,
    boolean drivingLink,
    @Nullable Boolean treatment)
    implements Content {

  /** Values of {@code Substance}; their meaning stands in the contract. */
  public enum Substance {
    ALCOHOL,
    CANNABIS,
    AMPHETAMINE,
    COCAINE,
    OPIOIDS,
    GHB,
    BENZODIAZEPINES,
    OTHER
  }

  /** Values of {@code Amount}; their meaning stands in the contract. */
  public enum Amount {
    SMALL,
    LARGE,
    UNKNOWN
  }
}
