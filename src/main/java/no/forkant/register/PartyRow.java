package no.forkant.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party as the register knows it.
 *
 * @param id opaque; never null
 * @param kind {@code PERSON} or {@code ORGANISATION}; never null
 * @param number the national identity or organisation number; null if none was told; personal data
 * @param registeredAt when the register first heard of it; never null
 */
record PartyRow(UUID id, String kind, @Nullable String number, Instant registeredAt) {

  @Override
  public String toString() {
    return "PartyRow[" + id + "]";
  }
}
