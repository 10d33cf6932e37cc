package no.forkant.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.forkant.casefile.Item;

/**
 * What the register knows about a party when a new matter of it comes in.
 *
 * @param party the id of the party, drawn now if it is new; never null
 * @param registered whether the register had the party before
 * @param items what counts in a new matter, and whatever has the id of a given item; never null
 */
record PartyKnowledge(UUID party, boolean registered, List<KnownItem> items) {

  /** Says that a party is new. */
  static PartyKnowledge none(UUID party) {
    return new PartyKnowledge(party, false, List.of());
  }

  /**
   * Returns those of the given items that are to be added.
   *
   * @throws ItemConflict if the party has an item with the id of one of them and other content
   */
  List<WrittenItem> unknown(List<WrittenItem> given) {
    Map<String, byte[]> kept = new HashMap<>();
    items.forEach(item -> kept.put(item.id(), item.document()));
    ItemConflict.refuse(given, kept);
    return given.stream().filter(one -> !kept.containsKey(one.item().id())).toList();
  }

  /** Returns what is known in the new matter, with the items that came with it, in stable order. */
  List<Item> with(List<Item> given) {
    Map<String, Item> all = new HashMap<>();
    items.stream().filter(KnownItem::counts).forEach(item -> all.put(item.id(), item.read()));
    given.stream()
        .filter(item -> InformationItems.matterRef(item) == null)
        .forEach(item -> all.put(item.id(), item));
    return all.values().stream().sorted(InformationItems.ORDER).toList();
  }
}
