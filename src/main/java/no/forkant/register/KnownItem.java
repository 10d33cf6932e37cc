package no.forkant.register;

import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.Item;

/**
 * An item that the register had before a new matter came in.
 *
 * @param id its id; never null
 * @param document canonical JSON in UTF-8; never null
 * @param counts whether it counts in a new matter of the party
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes themselves are compared, never the record
record KnownItem(String id, byte[] document, boolean counts) {

  Item read() {
    return CanonicalJson.read(document, Item.class);
  }
}
