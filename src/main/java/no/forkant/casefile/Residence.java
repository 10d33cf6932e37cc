package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A residence status for a period; it wins over the residence in the party.
 *
 * @param status the ground of the stay; citizenship itself stands with the party; never null
 * @param country the country, an ISO 3166 two-letter code, {@code NO} if not told; Svalbard is
 *     {@code SJ}; null if not told
 * @param from the first day; never null
 * @param to the last day; open while no end is known; null if not told
 * @param clockFrom the day a residence requirement is counted from, where it is not the first day;
 *     null if not told
 */
public record Residence(
    Status status,
    @Nullable String country,
    LocalDate from,
    @Nullable EndDay to,
    @Nullable LocalDate clockFrom)
    implements Content {

  /** The ground of the stay. */
  public enum Status {
    CITIZEN,
    EEA,
    PERMANENT,
    TEMPORARY,
    COLLECTIVE_PROTECTION,
    NONE,
    EXPELLED
  }
}
