package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement on health that came through a named legal door; an area, never a diagnosis.
 *
 * @param condition the medical area, not a diagnosis; never null
 * @param conclusion what the source concludes on fitness; never null
 * @param by who concludes; never null
 * @param door the legal door (Norwegian: <i>hjemmel</i>) by which the police know it; never null
 * @param issuedOn the day of the statement; never null
 * @param validTo the last day it is valid; open while no end is known; null if not told
 * @param sentTo whom it was sent to; null if not told
 * @param expectedMonths how long the condition is expected to last, in months; null if not told
 * @param vehicleGroups the groups of vehicles it speaks of, 1 to 3; null if not told
 * @param admittedOn the day of admission to hospital; null if not told
 * @param compulsory true if admission or treatment was compulsory; null if not told
 * @param eventOn the day of the stroke, loss of consciousness or the like; null if not told
 * @param lastSeizureOn the day of the last seizure; null if not told
 * @param lastHypoglycaemiaOn the day of the last serious hypoglycaemia; null if not told
 * @param stableSince the day since which the condition is stable; null if not told
 * @param impairingMedicines true if medicines that impair driving are used; null if not told
 * @param dispensation true if a dispensation from the health demands is held; null if not told
 * @param requirementNamed true if the notice says which requirement fails; null if not told
 * @param reasonsGiven true if the notice gives reasons; null if not told
 * @param holderInformed true if the holder was told of the notice; null if not told
 */
public record Health(
    Area condition,
    Conclusion conclusion,
    Source by,
    Door door,
    LocalDate issuedOn,
    @Nullable EndDay validTo,
    @Nullable SentTo sentTo,
    @Nullable Double expectedMonths,
    @Nullable List<Integer> vehicleGroups,
    @Nullable LocalDate admittedOn,
    @Nullable Boolean compulsory,
    @Nullable LocalDate eventOn,
    @Nullable LocalDate lastSeizureOn,
    @Nullable LocalDate lastHypoglycaemiaOn,
    @Nullable LocalDate stableSince,
    @Nullable Boolean impairingMedicines,
    @Nullable Boolean dispensation,
    @Nullable Boolean requirementNamed,
    @Nullable Boolean reasonsGiven,
    @Nullable Boolean holderInformed)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public Health {
    vehicleGroups = vehicleGroups == null ? null : List.copyOf(vehicleGroups);
  }

  /** The medical area, not a diagnosis. */
  public enum Area {
    VISION,
    HEARING,
    EPILEPSY,
    CONSCIOUSNESS,
    DIABETES,
    DEMENTIA,
    COGNITION,
    STROKE,
    CARDIAC,
    NEUROLOGICAL,
    SLEEP,
    MENTAL_DISORDER,
    PSYCHOSIS,
    MANIA,
    PERSONALITY,
    SUBSTANCE_DEPENDENCE,
    MEDICATION,
    LUNG,
    KIDNEY,
    MOBILITY,
    OTHER
  }

  /** What the source concludes on fitness. */
  public enum Conclusion {
    NOT_FIT,
    FIT,
    FIT_WITH_CONDITIONS,
    CONCERN,
    NOT_ANSWERED
  }

  /** Who concludes. */
  public enum Source {
    DOCTOR,
    SPECIALIST,
    PSYCHOLOGIST,
    OPTICIAN,
    STATE_ADMINISTRATOR,
    PARTY
  }

  /** The legal door (Norwegian: <i>hjemmel</i>) by which the police know it. */
  public enum Door {
    DUTY_TO_NOTIFY,
    DUTY_TO_AVERT,
    CONSENT,
    POLICE_ORDER,
    WEIGHTY_INTERESTS,
    PARTY_SUBMISSION
  }

  /** Whom it was sent to. */
  public enum SentTo {
    STATE_ADMINISTRATOR,
    POLICE
  }
}
