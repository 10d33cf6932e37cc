package no.forkant.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Item;
import no.forkant.casefile.Stage;

/**
 * Several items with one {@code matterId} are stages of one criminal matter: the latest known
 * counts.
 */
final class Stages {

  private static final Map<Stage, Integer> RANK = ranks();
  private static final Comparator<Item> BY_KNOWLEDGE =
      Comparator.comparing(Item::recordedAt)
          .thenComparing(item -> RANK.getOrDefault(matter(item).stage(), 0))
          .thenComparing(Item::id);

  private Stages() {}

  private static Map<Stage, Integer> ranks() {
    Map<Stage, Integer> ranks = new EnumMap<>(Stage.class);
    List<Stage> order =
        List.of(
            Stage.REPORTED,
            Stage.CHARGED,
            Stage.INDICTED,
            Stage.PENALTY_NOTICE_OPEN,
            Stage.CONVICTED_NOT_FINAL,
            Stage.DROPPED_OTHER,
            Stage.DROPPED_EVIDENCE,
            Stage.ON_THE_SPOT_FINE,
            Stage.MEDIATION,
            Stage.WAIVED,
            Stage.PENALTY_NOTICE_ACCEPTED,
            Stage.ACQUITTED,
            Stage.CONVICTED);
    order.forEach(stage -> ranks.put(stage, order.indexOf(stage)));
    return ranks;
  }

  private static CriminalMatter matter(Item item) {
    return (CriminalMatter) item.content();
  }

  /** Returns the items whose matter has a later stage among {@code items}; never null. */
  static Set<Item> superseded(List<Item> items) {
    Map<String, Item> latest = new HashMap<>();
    // By identity: two items are never one, and reckoning the hash of a whole item is dear.
    Set<Item> superseded = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Item item : items) {
      if (item.content() instanceof CriminalMatter matter && matter.matterId() != null) {
        Item other = latest.putIfAbsent(matter.matterId(), item);
        if (other != null) {
          boolean later = BY_KNOWLEDGE.compare(item, other) > 0;
          superseded.add(later ? other : item);
          latest.put(matter.matterId(), later ? item : other);
        }
      }
    }
    return superseded;
  }
}
