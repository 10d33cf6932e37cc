package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import no.forkant.casefile.Item;

/**
 * An item that the gate has admitted to a condition, with what it can carry there.
 *
 * @param item never null
 * @param strength how far it can carry a finding; never null
 * @param earliest the first day it can have happened, given how exactly its day is known; never
 *     null
 * @param latest the last such day; never null
 */
public record Exhibit(Item item, Strength strength, LocalDate earliest, LocalDate latest) {

  /**
   * Returns this exhibit as one whose day could fall on either side of a boundary: no more than a
   * trigger.
   */
  Exhibit uncertain() {
    return strength == Strength.GROUND
        ? new Exhibit(item, Strength.UNVERIFIED, earliest, latest)
        : this;
  }

  /** Returns what makes two exhibits one occurrence: the incident if told, else the item itself. */
  String occurrence() {
    String incident = item.incidentId();
    return incident == null ? "item " + item.id() : "incident " + incident;
  }
}
