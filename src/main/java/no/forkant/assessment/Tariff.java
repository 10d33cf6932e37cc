package no.forkant.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The tariff of a criminal track, told as information.
 *
 * @param code never null
 * @param minMonths in months; null if none
 * @param maxMonths in months; null if none
 * @param forEver true for a loss for ever; null if not
 */
public record Tariff(
    String code,
    @Nullable Double minMonths,
    @Nullable Double maxMonths,
    @Nullable Boolean forEver) {}
