package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criminal matter at one stage; several items with one {@code matterId} are stages of one matter.
 *
 * @param offence what was done, by the provision charged; never null
 * @param stage how far the matter has come; the latest known stage of a matter counts; never null
 * @param offenceOn the day of the offence; never null
 * @param decidedOn the day of the decision; null if not told
 * @param finalOn the day the decision became final (Norwegian: <i>rettskraftig</i>); for {@code
 *     MEDIATION} the day the agreement was approved; null if not told
 * @param sentence the sentence; null if not told
 * @param furtherSentences sentences beside the first, given by the same decision; null if not told
 * @param licenceLoss what the same decision says of the right to drive; null if not told
 * @param maxPenaltyMonths the highest penalty that the provision allows, in months; 0 means fine
 *     only; null if not told
 * @param ageAtOffence the offender's age at the offence, in years; null if not told
 * @param statute the provision, as the source names it; null if not told
 * @param country the country of the matter, an ISO 3166 two-letter code; null means {@code NO}
 * @param matterId what the stages of one matter have in common; null if not told
 * @param driving what is known of the driving; null if not told
 * @param prosecutorConsulted true if the matter was put to the prosecutor in charge
 *     (politiregisterforskriften § 31-2); null if not told
 * @param armed true if a weapon was carried or used; null if not told
 * @param intoxicated true if the offender was under the influence; null if not told
 * @param againstFamily true if it was done against family or household; null if not told
 * @param vehicleUsed true if a vehicle was used to commit it; null if not told
 * @param inService true if it was committed in the work that the permit is for; null if not told
 * @param disclosureHarms true if telling the party would harm the investigation; null if not told
 */
public record CriminalMatter(
    Offence offence,
    Stage stage,
    LocalDate offenceOn,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate finalOn,
    @Nullable Sentence sentence,
    @Nullable List<Sentence> furtherSentences,
    @Nullable LicenceLoss licenceLoss,
    @Nullable Integer maxPenaltyMonths,
    @Nullable Integer ageAtOffence,
    @Nullable String statute,
    @Nullable String country,
    @Nullable String matterId,
    @Nullable TrafficIncident driving,
    @Nullable Boolean prosecutorConsulted,
    @Nullable Boolean armed,
    @Nullable Boolean intoxicated,
    @Nullable Boolean againstFamily,
    @Nullable Boolean vehicleUsed,
    @Nullable Boolean inService,
    @Nullable Boolean disclosureHarms)
    implements Content {

  /** Copies its lists, so that it can never change. */
  public CriminalMatter {
    furtherSentences = furtherSentences == null ? null : List.copyOf(furtherSentences);
  }
}
