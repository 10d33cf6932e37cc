package no.forkant.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.forkant.casefile.Answer;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.Item;
import no.forkant.casefile.OtherPerson;
import no.forkant.casefile.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known about parties. Items are added and read; nothing changes or removes one. */
@Repository
class InformationItems {

  private static final String ADD =
      """
      INSERT INTO information_item (party_id, item_id, type, about, matter_ref, replaces,
                                    occurred_on, usable_until, recorded_at, document,
                                    stored_at, stored_by)
      SELECT ?, given.*, ?, ? FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                          ?::date[], ?::date[], ?::timestamptz[], ?::bytea[])
             AS given
      ON CONFLICT (party_id, item_id) DO NOTHING
      RETURNING item_id
      """;

  /** Answers count in their matter only, and so does what is said of a person only it names. */
  private static final String KNOWN =
      """
      SELECT i.document
      FROM information_item i
      LEFT JOIN matter_item l
        ON l.matter_id = ? AND l.party_id = i.party_id AND l.item_id = i.item_id
      WHERE i.party_id = ? AND
             CASE
               WHEN i.type = 'ANSWER' THEN i.matter_ref = ? OR l.matter_id IS NOT NULL
               WHEN i.about IS NULL OR l.matter_id IS NOT NULL THEN true
               ELSE i.about = ANY (?) AND NOT EXISTS (
                 SELECT FROM matter_item o WHERE o.party_id = i.party_id AND o.item_id = i.item_id)
             END
      ORDER BY i.recorded_at, i.item_id
      """;

  private final JdbcClient database;

  InformationItems(JdbcClient database) {
    this.database = database;
  }

  /**
   * Adds items about a party that the caller has locked; those it has already are left alone.
   *
   * @return the ids of those that were new; never null
   * @throws ItemConflict if the party has an item with the id of one of them and other content
   */
  Set<String> add(UUID party, List<Item> items, Instant now, String by) {
    if (items.isEmpty()) {
      return Set.of();
    }
    byte[][] written = items.stream().map(CanonicalJson::of).toArray(byte[][]::new);
    Set<String> added =
        new HashSet<>(
            database
                .sql(ADD)
                .param(party)
                .param(Timestamp.from(now))
                .param(by)
                .param(column(items, Item::id))
                .param(column(items, item -> item.type().name()))
                .param(column(items, Item::about))
                .param(column(items, InformationItems::matterRef))
                .param(column(items, Item::replaces))
                .param(column(items, item -> item.occurredOn().toString()))
                .param(column(items, item -> text(item.usableUntil())))
                .param(column(items, item -> item.recordedAt().toString()))
                .param(written)
                .query(String.class)
                .list());
    if (added.size() < items.size()) {
      requireSame(party, items, written);
    }
    return added;
  }

  private void requireSame(UUID party, List<Item> items, byte[][] written) {
    Map<String, byte[]> kept = new HashMap<>();
    database
        .sql(
            "SELECT item_id, document FROM information_item WHERE party_id = ? AND item_id = ANY(?)")
        .params(party, column(items, Item::id))
        .query(
            row -> {
              kept.put(row.getString(1), row.getBytes(2));
            });
    List<Integer> conflicting = new ArrayList<>();
    for (int i = 0; i < written.length; i++) {
      if (!Arrays.equals(written[i], kept.get(items.get(i).id()))) {
        conflicting.add(i);
      }
    }
    if (!conflicting.isEmpty()) {
      throw new ItemConflict(conflicting);
    }
  }

  /** Lets items that were posted with a matter, and count only in theirs, count in this one. */
  void bind(UUID matter, UUID party, List<Item> items) {
    String[] bound =
        items.stream()
            .filter(InformationItems::belongsToItsMatter)
            .map(Item::id)
            .toArray(String[]::new);
    if (bound.length > 0) {
      database
          .sql("INSERT INTO matter_item SELECT ?, ?, unnest(?::text[]) ON CONFLICT DO NOTHING")
          .params(matter, party, bound)
          .update();
    }
  }

  private static boolean belongsToItsMatter(Item item) {
    return item.content() instanceof Answer answer
        ? answer.matterRef() == null
        : item.about() != null;
  }

  /** Returns what is known about a party in one of its matters, in a stable order. */
  List<Item> in(UUID matter, UUID partyId, Party party) {
    String[] persons = party.personsOrNone().stream().map(OtherPerson::id).toArray(String[]::new);
    return database
        .sql(KNOWN)
        .params(matter, partyId, matter.toString(), persons)
        .query((row, index) -> CanonicalJson.read(row.getBytes(1), Item.class))
        .list();
  }

  static @Nullable String matterRef(Item item) {
    return item.content() instanceof Answer answer ? answer.matterRef() : null;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String[] column(List<Item> items, Function<Item, @Nullable String> of) {
    return items.stream().map(of).toArray(String[]::new);
  }
}
