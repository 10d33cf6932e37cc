package no.forkant.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.forkant.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An application or a held permit as lists show it.
 *
 * @param id opaque; never null
 * @param party the id of the party; never null
 * @param permit never null
 * @param variant never null
 * @param status never null
 * @param outcome what the latest assessment recommends; never null
 * @param assessedAt when that was made; never null
 * @param receivedOn the day an application was received; null if not told
 * @param grantedOn the day a permit was granted; null for an application
 * @param validTo the last day of a permit; null if none is known
 * @param version counts the changes, from 1; the entity tag
 * @param registeredAt never null
 */
public record MatterSummary(
    UUID id,
    UUID party,
    String permit,
    String variant,
    MatterStatus status,
    Outcome outcome,
    Instant assessedAt,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate grantedOn,
    @Nullable LocalDate validTo,
    int version,
    Instant registeredAt) {

  static MatterSummary of(MatterRow row) {
    return new MatterSummary(
        row.id(),
        row.party(),
        row.permit(),
        row.variant(),
        row.status(),
        row.outcome(),
        row.assessedAt(),
        row.receivedOn(),
        row.grantedOn(),
        row.validTo(),
        row.version(),
        row.registeredAt());
  }
}
