package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Loss of the right to drive decided together with a criminal matter (Norwegian: <i>tap av
 * føreretten</i>).
 *
 * @param months how long the right to drive is lost, in months; null if not told
 * @param forEver true if it is lost for ever; null if not told
 * @param none true if the decision says that it is not lost; null if not told
 */
public record LicenceLoss(
    @Nullable Double months, @Nullable Boolean forEver, @Nullable Boolean none) {}
