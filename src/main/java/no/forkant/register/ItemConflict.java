package no.forkant.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemFault;
import no.forkant.register.http.ProblemType;

/** A party has items with the ids of these and other content. */
final class ItemConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Integer> places;

  /**
   * Refuses items of which the party has others with the same ids.
   *
   * @param kept the documents that the party has, by the ids of their items
   * @throws ItemConflict naming the place of each such item
   */
  static void refuse(List<WrittenItem> given, Map<String, byte[]> kept) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < given.size(); place++) {
      WrittenItem one = given.get(place);
      byte[] same = kept.get(one.item().id());
      if (same != null && !Arrays.equals(same, one.document())) {
        places.add(place);
      }
    }
    if (!places.isEmpty()) {
      throw new ItemConflict(places);
    }
  }

  private ItemConflict(List<Integer> places) {
    super("items exist with other content");
    this.places = List.copyOf(places);
  }

  /** Returns the problem that this is to whoever sent the items in the list at {@code pointer}. */
  ProblemException problem(String pointer) {
    return new ProblemException(
        ProblemType.CONFLICTING_INFORMATION,
        places.stream()
            .map(place -> ProblemFault.at(pointer + "/" + place + "/id", "SAME_ID_OTHER_CONTENT"))
            .toList());
  }
}
