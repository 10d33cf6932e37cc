package no.forkant.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Collects faults: all are counted, and the first ones kept, since a broken log may have millions.
 */
final class Faults {

  static final int KEPT = 1000;

  private final List<Fault> first = new ArrayList<>();
  private long count;

  void add(Fault.Kind kind, @Nullable Long sequence, @Nullable UUID entryId) {
    count++;
    if (first.size() < KEPT) {
      first.add(new Fault(kind, sequence, entryId));
    }
  }

  long count() {
    return count;
  }

  List<Fault> first() {
    return List.copyOf(first);
  }
}
