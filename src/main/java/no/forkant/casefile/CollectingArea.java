package no.forkant.casefile;

/**
 * The collecting area of a collector.
 *
 * @param approved true if the organisation has approved the area
 * @param fits true if the weapon lies within the area
 */
public record CollectingArea(boolean approved, boolean fits) {}
