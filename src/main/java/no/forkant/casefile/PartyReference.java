package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Names a party that the service knows or will know; exactly one component is told.
 *
 * @param nationalId eleven digits; null if the party is named otherwise
 * @param organisationNumber nine digits; null if the party is named otherwise
 * @param id the id that the service gave the party; null if the party is named otherwise
 */
public record PartyReference(
    @Nullable String nationalId, @Nullable String organisationNumber, @Nullable String id) {

  /** Returns the kind of name, without the name: this may end in a log. */
  @Override
  public String toString() {
    return nationalId != null
        ? "nationalId"
        : organisationNumber != null ? "organisationNumber" : "id " + id;
  }
}
