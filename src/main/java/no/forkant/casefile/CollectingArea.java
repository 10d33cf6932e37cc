package no.forkant.casefile;

/**
 * The collecting area of a collector.
 *
 * @param approved approved; never null
 * @param fits fits; never null
 */
public record CollectingArea(boolean approved, boolean fits) {}
