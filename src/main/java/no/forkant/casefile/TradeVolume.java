package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Volume of a weapons trade over five years.
 *
 * @param gunsInFiveYears guns in five years; null if not told
 * @param ammunitionKgInFiveYears ammunition kg in five years; null if not told
 */
public record TradeVolume(
    @Nullable Integer gunsInFiveYears, @Nullable Double ammunitionKgInFiveYears) {}
