package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned journey.
 *
 * @param from the first day; null if not told
 * @param to the last day; null if not told
 * @param countries the countries, as ISO 3166 two-letter codes; null if not told
 */
public record Trip(
    @Nullable LocalDate from, @Nullable LocalDate to, @Nullable List<String> countries) {

  /** Copies its lists, so that it can never change. */
  public Trip {
    countries = countries == null ? null : List.copyOf(countries);
  }
}
