package no.forkant.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in traffic without, or beside, a criminal case.
 *
 * @param incident incident; never null
 * @param bloodAlcoholPermille blood alcohol permille, in per mille; null if not told
 * @param breathAlcoholMgPerL breath alcohol mg per l, in mg per litre of breath; null if not told
 * @param substances substances; null if not told
 * @param measuredKmh measured kmh, in km/h; null if not told
 * @param limitKmh limit kmh, in km/h; null if not told
 * @param roadType road type; null if not told
 * @param followingSeconds following seconds, in seconds; null if not told
 * @param injury injury; null if not told
 * @param damage damage; null if not told
 * @param nearMiss near miss; null if not told
 * @param inProbation in probation; null if not told
 * @param onDuty on duty; null if not told
 * @param beforeDuty before duty; null if not told
 * @param over3500kg over3500kg; null if not told
 * @param licenceClass licence class; null if not told
 * @param vehicle vehicle; null if not told
 * @param observations observations; null if not told
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

  /** Values of {@code Incident}; their meaning stands in the contract. */
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

  /** Values of {@code RoadType}; their meaning stands in the contract. */
  public enum RoadType {
    ORDINARY,
    EXPRESSWAY,
    MOTORWAY
  }

  /** Values of {@code Injury}; their meaning stands in the contract. */
  public enum Injury {
    NONE,
    MINOR,
    SERIOUS,
    FATAL
  }

  /** Values of {@code Damage}; their meaning stands in the contract. */
  public enum Damage {
    NONE,
    MINOR,
    LARGE
  }

  /** Values of {@code Vehicle}; their meaning stands in the contract. */
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

  /** Values of {@code Observation}; their meaning stands in the contract. */
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
