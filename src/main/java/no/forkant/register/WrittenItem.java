package no.forkant.register;

import java.util.List;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.Item;

/**
 * An item with the bytes it is kept as.
 *
 * @param item never null
 * @param document canonical JSON in UTF-8; never null
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes themselves are compared, never the record
record WrittenItem(Item item, byte[] document) {

  static List<WrittenItem> of(List<Item> items) {
    return items.stream().map(item -> new WrittenItem(item, CanonicalJson.of(item))).toList();
  }
}
