package no.forkant.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.forkant.assessment.Outcome;
import no.forkant.audit.Subject;
import no.forkant.casefile.MatterKind;
import org.jspecify.annotations.Nullable;

/**
 * An application or a held permit, without its documents.
 *
 * @param id opaque; never null
 * @param ordinal its place in lists
 * @param kind never null
 * @param party the id of the party; never null
 * @param permit the permit as the contract names it; never null
 * @param variant the variant as the contract names it; never null
 * @param status never null
 * @param receivedOn the day an application was received; null if not told
 * @param grantedOn the day a permit was granted; null if not told
 * @param validTo the last day of a permit; null if none is known
 * @param assessment the latest assessment; never null
 * @param outcome how that came out; never null
 * @param assessedAt when that was made; never null
 * @param version counts the changes, from 1
 * @param registeredAt when it was registered; never null
 */
record MatterRow(
    UUID id,
    long ordinal,
    MatterKind kind,
    UUID party,
    String permit,
    String variant,
    MatterStatus status,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate grantedOn,
    @Nullable LocalDate validTo,
    UUID assessment,
    Outcome outcome,
    Instant assessedAt,
    int version,
    Instant registeredAt) {

  /** Returns the reference to this matter for the logs; never null. */
  Subject subject() {
    return kind == MatterKind.APPLICATION ? Subject.application(id) : Subject.permit(id);
  }
}
