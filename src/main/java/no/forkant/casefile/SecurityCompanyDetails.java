package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a security company tells beside its information items.
 * Every component may be null: what the law needs and the file lacks becomes an entry of {@code
 * missing}.
 *
 * @param legalForm legal form; null if not told
 * @param services services; null if not told
 * @param leaders leaders; null if not told
 * @param insurance insurance; null if not told
 * @param registered registered; null if not told
 * @param startedOn started on; null if not told
 * @param lastActivityOn last activity on; null if not told
 * @param fixedPlaceInNorway fixed place in norway; null if not told
 * @param separateDepartment separate department; null if not told
 * @param staffedCentre staffed centre; null if not told
 * @param uniformApproved uniform approved; null if not told
 * @param sporadicAndSmall sporadic and small; null if not told
 * @param guardsRequiredByPolice guards required by police; null if not told
 * @param instructorsApproved instructors approved; null if not told
 * @param feePaid fee paid; null if not told
 * @param needDocumented need documented; null if not told
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

  /** Values of {@code LegalForm}; their meaning stands in the contract. */
  public enum LegalForm {
    COMPANY,
    PARTNERSHIP,
    SOLE_PROPRIETOR,
    PUBLIC_BODY,
    OTHER
  }

  /** Values of {@code Service}; their meaning stands in the contract. */
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
