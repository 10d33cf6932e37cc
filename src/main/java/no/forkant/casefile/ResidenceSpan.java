package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of residence in one country.
 *
 * @param country ISO 3166 two-letter code; never null
 * @param from the first day; never null
 * @param to the last day; open while no end is known; null if not told
 */
public record ResidenceSpan(String country, LocalDate from, @Nullable EndDay to) {}
