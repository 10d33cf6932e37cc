package no.forkant.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries an auditor asks for; what is null does not narrow the search.
 *
 * @param from the earliest instant
 * @param until the first instant too late
 * @param assessmentId the assessment they are about
 * @param kind what their records tell of
 * @param after the place in the chain after which to begin
 */
record EntrySearch(
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable UUID assessmentId,
    @Nullable RecordKind kind,
    @Nullable Long after) {}
