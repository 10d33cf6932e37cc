package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One substance found in a driver.
 *
 * @param name name; never null
 * @param micromolPerL micromol per l; null if not told
 * @param prescribed prescribed; null if not told
 */
public record Substance(String name, @Nullable Double micromolPerL, @Nullable Boolean prescribed) {}
