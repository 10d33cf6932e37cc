package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One substance found in a driver.
 *
 * @param name the substance, as the laboratory names it; never null
 * @param micromolPerL its concentration in the blood, in micromole per litre; null if not told
 * @param prescribed true if a doctor has prescribed it; null if not told
 */
public record Substance(String name, @Nullable Double micromolPerL, @Nullable Boolean prescribed) {}
