package no.forkant.rulebook;

import java.time.Instant;

/**
 * A rulebook that was used at some time.
 *
 * @param digest {@code sha256:…}; never null
 * @param name the name of the release, such as {@code 2026.1}; two may share one; never null
 * @param firstUsed when it was first used; never null
 */
public record ArchivedRulebook(String digest, String name, Instant firstUsed) {}
