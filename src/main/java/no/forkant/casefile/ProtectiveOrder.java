package no.forkant.casefile;

import java.time.LocalDate;

/**
 * An order that protects another person from the party. {@code to} is null while no end is known.
 *
 * @param order what kind of ban it is; {@code NO_CONTACT} is a <i>besøksforbud</i>; never null
 * @param from the first day it holds; never null
 * @param to the last day it holds; open while no end is known; never null
 */
public record ProtectiveOrder(OrderKind order, LocalDate from, EndDay to) implements Content {

  /** What kind of ban it is. */
  public enum OrderKind {
    NO_CONTACT,
    HOME_BAN,
    ELECTRONIC_CONTROL,
    CONTACT_BAN_SENTENCE
  }
}
