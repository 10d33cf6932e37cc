package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criminal matter at one stage; several items with one {@code matterId} are stages of one matter.
 *
 * @param offence offence; never null
 * @param stage stage; never null
 * @param offenceOn offence on; never null
 * @param decidedOn decided on; null if not told
 * @param finalOn final on; null if not told
 * @param sentence sentence; null if not told
 * @param furtherSentences further sentences; null if not told
 * @param licenceLoss licence loss; null if not told
 * @param maxPenaltyMonths max penalty months, in months; null if not told
 * @param ageAtOffence age at offence; null if not told
 * @param statute statute; null if not told
 * @param country country; null if not told
 * @param matterId matter id; null if not told
 * @param driving driving; null if not told
 * @param prosecutorConsulted prosecutor consulted; null if not told
 * @param armed armed; null if not told
 * @param intoxicated intoxicated; null if not told
 * @param againstFamily against family; null if not told
 * @param vehicleUsed vehicle used; null if not told
 * @param inService in service; null if not told
 * @param disclosureHarms disclosure harms; null if not told
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
