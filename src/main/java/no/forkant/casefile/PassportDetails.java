package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a passport tells beside its information items. Every
 * component may be null: what the law needs and the file lacks becomes an entry of {@code missing}.
 *
 * @param attendedInPerson true if the party attended in person; null if not told
 * @param trip the journey it is needed for; null if not told
 * @param fingerprints whether fingerprints were taken; null if not told
 * @param previousDocument what became of the document before this; null if not told
 * @param registerDiffers true if the application differs from the population register; null if not
 *     told
 * @param appliedAt where it was applied for; null if not told
 * @param citizenshipMayEndOn the day on which Norwegian citizenship may end; null if not told
 * @param feePaid true if the fee is paid; null if not told
 * @param needDocumented true if the need is documented; null if not told
 */
public record PassportDetails(
    @Nullable Boolean attendedInPerson,
    @Nullable Trip trip,
    @Nullable Fingerprints fingerprints,
    @Nullable PreviousDocument previousDocument,
    @Nullable Boolean registerDiffers,
    @Nullable AppliedAt appliedAt,
    @Nullable LocalDate citizenshipMayEndOn,
    @Nullable Boolean feePaid,
    @Nullable Boolean needDocumented)
    implements Details {

  /** Whether fingerprints were taken. */
  public enum Fingerprints {
    TAKEN,
    TEMPORARILY_IMPOSSIBLE,
    IMPOSSIBLE
  }

  /** What became of the document before this. */
  public enum PreviousDocument {
    NONE,
    HANDED_IN,
    REPORTED_LOST,
    OUTSTANDING
  }

  /** Where it was applied for. */
  public enum AppliedAt {
    NORWAY,
    MISSION
  }
}
