package no.forkant.register.http;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the entries in a stable order; never null
 * @param next the cursor of the following page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /**
   * Cuts a page from what was found, which is asked for with one more entry than the limit.
   *
   * @param position where an entry stands in the order; the next page starts after the last shown
   */
  public static <T> Page<T> of(List<T> found, int limit, ToLongFunction<T> position) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<T> shown = List.copyOf(found.subList(0, limit));
    return new Page<>(shown, Cursor.write(position.applyAsLong(shown.get(limit - 1))));
  }
}
