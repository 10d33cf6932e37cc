package no.forkant.casefile;

import java.time.LocalDate;

/**
 * An order that protects another person from the party. {@code to} is null while no end is known.
 *
 * @param order order; never null
 * @param from from; never null
 * @param to to; open while no end is known; never null
 */
public record ProtectiveOrder(OrderKind order, LocalDate from, EndDay to) implements Content {

  /** Values of {@code OrderKind}; their meaning stands in the contract. */
  public enum OrderKind {
    NO_CONTACT,
    HOME_BAN,
    ELECTRONIC_CONTROL,
    CONTACT_BAN_SENTENCE
  }
}
