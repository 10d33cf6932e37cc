package no.forkant.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * What the log answers to an appended record.
 *
 * @param entryId the entry; never null
 * @param recordedAt the instant written into it, to the microsecond; never null
 */
public record Receipt(UUID entryId, Instant recordedAt) {}
