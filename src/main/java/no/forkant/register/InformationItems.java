package no.forkant.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
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
import no.forkant.storage.GatheredWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known about parties. Items are added and read; nothing changes or removes one. */
@Repository
class InformationItems {

  /** What is known in one matter, in the order it became known. */
  static final Comparator<Item> ORDER =
      Comparator.comparing(Item::recordedAt).thenComparing(Item::id);

  private static final String ADD =
      """
      INSERT INTO information_item (party_id, item_id, type, about, matter_ref, replaces,
                                    occurred_on, usable_until, recorded_at, document,
                                    stored_at, stored_by)
      SELECT ?, given.*, ?, ? FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                          ?::date[], ?::date[], ?::timestamptz[], ?::bytea[])
             AS given
      """;

  private static final String ADD_IF_NEW =
      ADD + "ON CONFLICT (party_id, item_id) DO NOTHING RETURNING item_id";

  private static final String BIND =
      "INSERT INTO matter_item SELECT ?, ?, unnest(?::text[]) ON CONFLICT DO NOTHING";

  /** Every item, joined with its place in one matter; takes the matter. */
  static final String IN_MATTER =
      """
      FROM information_item i
      LEFT JOIN matter_item l
        ON l.matter_id = ? AND l.party_id = i.party_id AND l.item_id = i.item_id
      """;

  /**
   * Whether such an item counts there: answers count in their matter only, and so does what is said
   * of a person only it names. Takes the matter as text, and the persons it names.
   */
  static final String COUNTS =
      """
      CASE
        WHEN i.type = 'ANSWER' THEN i.matter_ref = ? OR l.matter_id IS NOT NULL
        WHEN i.about IS NULL OR l.matter_id IS NOT NULL THEN true
        ELSE i.about = ANY (?) AND NOT EXISTS (
          SELECT FROM matter_item o WHERE o.party_id = i.party_id AND o.item_id = i.item_id)
      END
      """;

  private static final String KNOWN =
      "SELECT i.document " + IN_MATTER + "WHERE i.party_id = ? AND " + COUNTS;

  private final JdbcClient database;
  private final GatheredWrites writes;

  InformationItems(JdbcClient database, GatheredWrites writes) {
    this.database = database;
    this.writes = writes;
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
    List<WrittenItem> written = WrittenItem.of(items);
    Set<String> added =
        new HashSet<>(
            database
                .sql(ADD_IF_NEW)
                .params(values(party, written, now.atOffset(ZoneOffset.UTC), by))
                .query(String.class)
                .list());
    if (added.size() < items.size()) {
      requireSame(party, written);
    }
    return added;
  }

  /** Adds items that the register does not have, when the transaction commits. */
  void addNew(UUID party, List<WrittenItem> items, Instant now, String by) {
    if (!items.isEmpty()) {
      writes.add(ADD, values(party, items, now, by));
    }
  }

  private static Object[] values(UUID party, List<WrittenItem> items, Object now, String by) {
    return new Object[] {
      party,
      now,
      by,
      column(items, Item::id),
      column(items, item -> item.type().name()),
      column(items, Item::about),
      column(items, InformationItems::matterRef),
      column(items, Item::replaces),
      column(items, item -> item.occurredOn().toString()),
      column(items, item -> text(item.usableUntil())),
      column(items, item -> item.recordedAt().toString()),
      items.stream().map(WrittenItem::document).toArray(byte[][]::new)
    };
  }

  private void requireSame(UUID party, List<WrittenItem> items) {
    Map<String, byte[]> kept = new HashMap<>();
    database
        .sql(
            """
            SELECT item_id, document FROM information_item
            WHERE party_id = ? AND item_id = ANY (?)
            """)
        .params(party, column(items, Item::id))
        .query(
            row -> {
              kept.put(row.getString(1), row.getBytes(2));
            });
    ItemConflict.refuse(items, kept);
  }

  /**
   * Lets items that were posted with a matter, and count only in theirs, count in this one, when
   * the transaction commits.
   */
  void bind(UUID matter, UUID party, List<Item> items) {
    String[] bound =
        items.stream()
            .filter(InformationItems::belongsToItsMatter)
            .map(Item::id)
            .toArray(String[]::new);
    if (bound.length > 0) {
      writes.add(BIND, matter, party, bound);
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
        .stream()
        .sorted(ORDER)
        .toList();
  }

  static @Nullable String matterRef(Item item) {
    return item.content() instanceof Answer answer ? answer.matterRef() : null;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String[] column(
      List<WrittenItem> items, Function<Item, @Nullable String> of) {
    return items.stream().map(WrittenItem::item).map(of).toArray(String[]::new);
  }
}
