package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A residence status for a period; it wins over the residence in the party.
 *
 * @param status status; never null
 * @param country country; null if not told
 * @param from from; never null
 * @param to to; open while no end is known; null if not told
 * @param clockFrom clock from; null if not told
 */
public record Residence(
    Status status,
    @Nullable String country,
    LocalDate from,
    @Nullable EndDay to,
    @Nullable LocalDate clockFrom)
    implements Content {

  /** Values of {@code Status}; their meaning stands in the contract. */
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
