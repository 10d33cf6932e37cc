package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Loss of the right to drive decided together with a criminal matter (Norwegian: <i>tap av
 * føreretten</i>).
 *
 * @param months months, in months; null if not told
 * @param forEver for ever; null if not told
 * @param none none; null if not told
 */
public record LicenceLoss(
    @Nullable Double months, @Nullable Boolean forEver, @Nullable Boolean none) {}
