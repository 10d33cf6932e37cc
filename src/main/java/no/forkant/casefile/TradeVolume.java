package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Volume of a weapons trade over five years.
 *
 * @param gunsInFiveYears number of guns expected to be traded in five years; null if not told
 * @param ammunitionKgInFiveYears ammunition expected to be traded in five years, in kilograms; null
 *     if not told
 */
public record TradeVolume(
    @Nullable Integer gunsInFiveYears, @Nullable Double ammunitionKgInFiveYears) {}
