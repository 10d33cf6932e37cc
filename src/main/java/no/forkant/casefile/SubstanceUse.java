package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of use of alcohol or drugs.
 *
 * @param substance what is used; never null
 * @param timesPerMonth how often, in times a month; null if not told
 * @param amount how much at a time; null if not told
 * @param from the first day of the pattern; never null
 * @param to the last day of the pattern; open while no end is known; null if not told
 * @param lastUseOn the day of the last known use; null if not told
 * @param admitted true if the person admits it
 * @param drivingLink true if it is linked to driving
 * @param treatment true if the person is in treatment; null if not told
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

  /** What is used. */
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

  /** How much at a time. */
  public enum Amount {
    SMALL,
    LARGE,
    UNKNOWN
  }
}
