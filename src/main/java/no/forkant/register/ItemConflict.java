package no.forkant.register;

import java.util.List;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemFault;
import no.forkant.register.http.ProblemType;

/** A party has items with the ids of these and other content. */
final class ItemConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Integer> places;

  ItemConflict(List<Integer> places) {
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
