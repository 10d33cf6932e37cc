package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a passport tells beside its information items. Every
 * component may be null: what the law needs and the file lacks becomes an entry of {@code missing}.
 *
 * @param attendedInPerson attended in person; null if not told
 * @param trip trip; null if not told
 * @param fingerprints fingerprints; null if not told
 * @param previousDocument previous document; null if not told
 * @param registerDiffers register differs; null if not told
 * @param appliedAt applied at; null if not told
 * @param citizenshipMayEndOn citizenship may end on; null if not told
 * @param feePaid fee paid; null if not told
 * @param needDocumented need documented; null if not told
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

  /** Values of {@code Fingerprints}; their meaning stands in the contract. */
  public enum Fingerprints {
    TAKEN,
    TEMPORARILY_IMPOSSIBLE,
    IMPOSSIBLE
  }

  /** Values of {@code PreviousDocument}; their meaning stands in the contract. */
  public enum PreviousDocument {
    NONE,
    HANDED_IN,
    REPORTED_LOST,
    OUTSTANDING
  }

  /** Values of {@code AppliedAt}; their meaning stands in the contract. */
  public enum AppliedAt {
    NORWAY,
    MISSION
  }
}
