package no.forkant.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the entries that were asked for, in the order of the chain.
 *
 * @param entries the entries; may be empty
 * @param next what to ask for as {@code cursor} to get those after them; null if there are none yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryPage(List<EntryView> entries, @Nullable Long next) {

  /** Makes a page of entries of which one more was asked for than the page holds. */
  static EntryPage of(List<EntryView> oneMore, int size) {
    if (oneMore.size() <= size) {
      return new EntryPage(oneMore, null);
    }
    return new EntryPage(List.copyOf(oneMore.subList(0, size)), oneMore.get(size - 1).sequence());
  }
}
