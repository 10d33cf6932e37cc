package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of residence in one country.
 *
 * @param country country; never null
 * @param from from; never null
 * @param to to; open while no end is known; null if not told
 */
public record ResidenceSpan(String country, LocalDate from, @Nullable EndDay to) {}
