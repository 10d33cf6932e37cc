package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in traffic without, or beside, a criminal case.
 *
 * @param incident what was seen; never null
 * @param bloodAlcoholPermille alcohol in the blood, in per mille; null if not told
 * @param breathAlcoholMgPerL alcohol in the breath, in milligrams per litre of air; null if not
 *     told
 * @param substances other substances that were found; null if not told
 * @param measuredKmh measured speed after deduction, in km/h; null if not told
 * @param limitKmh speed limit, in km/h; null if not told
 * @param roadType what kind of road it was; null if not told
 * @param followingSeconds time to the vehicle in front, in seconds; null if not told
 * @param injury the worst injury that came of it; null if not told
 * @param damage the damage that came of it; null if not told
 * @param nearMiss true if an accident was near; null if not told
 * @param inProbation true if the driver was in the probation period (Norwegian:
 *     <i>prøveperiode</i>); null if not told
 * @param onDuty true if the driver was on duty; null if not told
 * @param beforeDuty true if it was within the hours before duty that the law counts; null if not
 *     told
 * @param over3500kg true if the vehicle was heavier than 3 500 kilograms; null if not told
 * @param licenceClass the licence class that the vehicle demands; null if not told
 * @param vehicle what kind of vehicle it was; null if not told
 * @param observations signs that the driver may be unfit; null if not told
 */
public record TrafficIncident(
    Incident incident,
    @Nullable Double bloodAlcoholPermille,
    @Nullable Double breathAlcoholMgPerL,
    @Nullable List<Substance> substances,
    @Nullable Double measuredKmh,
    @Nullable Double limitKmh,
    @Nullable RoadType roadType,
    @Nullable Double followingSeconds,
    @Nullable Injury injury,
    @Nullable Damage damage,
    @Nullable Boolean nearMiss,
    @Nullable Boolean inProbation,
    @Nullable Boolean onDuty,
    @Nullable Boolean beforeDuty,
    @Nullable Boolean over3500kg,
    @Nullable LicenceClass licenceClass,
    @Nullable Vehicle vehicle,
    @Nullable List<Observation> observations)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public TrafficIncident {
    substances = substances == null ? null : List.copyOf(substances);
    observations = observations == null ? null : List.copyOf(observations);
  }

  /** What was seen. */
  public enum Incident {
    IMPAIRED,
    SPEEDING,
    DANGEROUS,
    FLEEING,
    CRASH,
    HIT_AND_RUN,
    UNLICENSED,
    FITNESS_DOUBT,
    PHONE,
    RED_LIGHT,
    CLOSE_FOLLOWING,
    LETTING_UNFIT_DRIVE,
    TUNED_VEHICLE,
    REFUSED_TEST,
    OVERTAKING,
    GIVE_WAY,
    RUN_OFF_ROAD,
    PEDESTRIAN_CROSSING,
    DRIVING_TIME,
    LOAD,
    DEFECTIVE_VEHICLE,
    FALSE_NAME,
    PIRATE_TAXI,
    OTHER
  }

  /** What kind of road it was. */
  public enum RoadType {
    ORDINARY,
    EXPRESSWAY,
    MOTORWAY
  }

  /** The worst injury that came of it. */
  public enum Injury {
    NONE,
    MINOR,
    SERIOUS,
    FATAL
  }

  /** The damage that came of it. */
  public enum Damage {
    NONE,
    MINOR,
    LARGE
  }

  /** What kind of vehicle it was. */
  public enum Vehicle {
    CAR,
    MOPED,
    MOTORCYCLE,
    TRUCK,
    BUS,
    TRACTOR,
    SMALL_ELECTRIC,
    BICYCLE,
    BOAT,
    OTHER
  }

  /** Signs that the driver may be unfit. */
  public enum Observation {
    WRONG_WAY,
    DISORIENTED,
    CONFUSED,
    ASLEEP,
    SEIZURE,
    LOSS_OF_CONSCIOUSNESS,
    VISION,
    MOBILITY,
    REPEATED_QUESTIONS,
    DAMAGE_UNNOTICED
  }
}
