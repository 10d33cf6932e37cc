package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement on health that came through a named legal door; an area, never a diagnosis.
 *
 * @param condition condition; never null
 * @param conclusion conclusion; never null
 * @param by by; never null
 * @param door door; never null
 * @param issuedOn issued on; never null
 * @param validTo valid to; open while no end is known; null if not told
 * @param sentTo sent to; null if not told
 * @param expectedMonths expected months, in months; null if not told
 * @param vehicleGroups vehicle groups; null if not told
 * @param admittedOn admitted on; null if not told
 * @param compulsory compulsory; null if not told
 * @param eventOn event on; null if not told
 * @param lastSeizureOn last seizure on; null if not told
 * @param lastHypoglycaemiaOn last hypoglycaemia on; null if not told
 * @param stableSince stable since; null if not told
 * @param impairingMedicines impairing medicines; null if not told
 * @param dispensation dispensation; null if not told
 * @param requirementNamed requirement named; null if not told
 * @param reasonsGiven reasons given; null if not told
 * @param holderInformed holder informed; null if not told
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

  /** Values of {@code Area}; their meaning stands in the contract. */
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

  /** Values of {@code Conclusion}; their meaning stands in the contract. */
  public enum Conclusion {
    NOT_FIT,
    FIT,
    FIT_WITH_CONDITIONS,
    CONCERN,
    NOT_ANSWERED
  }

  /** Values of {@code Source}; their meaning stands in the contract. */
  public enum Source {
    DOCTOR,
    SPECIALIST,
    PSYCHOLOGIST,
    OPTICIAN,
    STATE_ADMINISTRATOR,
    PARTY
  }

  /** Values of {@code Door}; their meaning stands in the contract. */
  public enum Door {
    DUTY_TO_NOTIFY,
    DUTY_TO_AVERT,
    CONSENT,
    POLICE_ORDER,
    WEIGHTY_INTERESTS,
    PARTY_SUBMISSION
  }

  /** Values of {@code SentTo}; their meaning stands in the contract. */
  public enum SentTo {
    STATE_ADMINISTRATOR,
    POLICE
  }
}
