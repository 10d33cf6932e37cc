package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a security company tells beside its information items.
 * Every component may be null: what the law needs and the file lacks becomes an entry of {@code
 * missing}.
 *
 * @param legalForm the legal form of the company; null if not told
 * @param services the services it offers; null if not told
 * @param leaders its leaders in short form; {@code party.persons} wins; null if not told
 * @param insurance true if it is insured; null if not told
 * @param registered true if it is registered; a {@link Registration} item wins; null if not told
 * @param startedOn the day it began; null if not told
 * @param lastActivityOn the day of its last activity; null if not told
 * @param fixedPlaceInNorway true if it has a fixed place of business in Norway; null if not told
 * @param separateDepartment true if in-house guarding is a department of its own; null if not told
 * @param staffedCentre true if its alarm centre is staffed; null if not told
 * @param uniformApproved true if its uniform is approved; null if not told
 * @param sporadicAndSmall true if it guards sporadically and little; null if not told
 * @param guardsRequiredByPolice true if the police have demanded the guards; null if not told
 * @param instructorsApproved true if its instructors are approved; null if not told
 * @param feePaid true if the fee is paid; null if not told
 * @param needDocumented true if the need is documented; null if not told
 */
public record SecurityCompanyDetails(
    @Nullable LegalForm legalForm,
    @Nullable List<Service> services,
    @Nullable List<Leader> leaders,
    @Nullable Boolean insurance,
    @Nullable Boolean registered,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate lastActivityOn,
    @Nullable Boolean fixedPlaceInNorway,
    @Nullable Boolean separateDepartment,
    @Nullable Boolean staffedCentre,
    @Nullable Boolean uniformApproved,
    @Nullable Boolean sporadicAndSmall,
    @Nullable Boolean guardsRequiredByPolice,
    @Nullable Boolean instructorsApproved,
    @Nullable Boolean feePaid,
    @Nullable Boolean needDocumented)
    implements Details {

  /** Copies its lists, so that it can never change. */
  public SecurityCompanyDetails {
    services = services == null ? null : List.copyOf(services);
    leaders = leaders == null ? null : List.copyOf(leaders);
  }

  /** The legal form of the company. */
  public enum LegalForm {
    COMPANY,
    PARTNERSHIP,
    SOLE_PROPRIETOR,
    PUBLIC_BODY,
    OTHER
  }

  /** The services it offers. */
  public enum Service {
    GUARDING,
    DOOR_SUPERVISION,
    VALUABLES,
    RESPONSE,
    BODY_PROTECTION,
    CONTROL,
    TRAINING
  }
}
