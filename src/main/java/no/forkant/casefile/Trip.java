package no.forkant.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned journey.
 *
 * @param from from; null if not told
 * @param to to; null if not told
 * @param countries countries; null if not told
 */
public record Trip(
    @Nullable LocalDate from, @Nullable LocalDate to, @Nullable List<String> countries) {

  /** Copies its lists, so that it can never change. */
  public Trip {
    countries = countries == null ? null : List.copyOf(countries);
  }
}
