package no.forkant.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.forkant.audit.TimeOrderedId;
import no.forkant.casefile.Item;
import no.forkant.casefile.OtherPerson;
import no.forkant.casefile.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Finds a party together with what is known about it, in one round trip. */
@Repository
class KnownParties {

  /**
   * Two statements, because only the second sees what was committed before the first got the lock.
   * The lock is that of {@link Parties#lock}. For the rest of the transaction plans are kept: they
   * are the same for all parties, and planning costs more than what is planned.
   */
  private static final String HOLD =
      """
      SELECT set_config('plan_cache_mode', 'force_generic_plan', true),
             pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 0));
      SELECT p.id, k.item_id, k.document, k.counts
      FROM party p LEFT JOIN LATERAL (
        SELECT i.item_id, i.document, %s AS counts %s WHERE i.party_id = p.id) k
        ON k.counts OR k.item_id = ANY (?)
      WHERE p.number_token = ?
      """
          .formatted(InformationItems.COUNTS, InformationItems.IN_MATTER);

  private final JdbcTemplate database;
  private final NumberSeal seal;
  private final OsloTime time;

  KnownParties(JdbcTemplate database, NumberSeal seal, OsloTime time) {
    this.database = database;
    this.seal = seal;
    this.time = time;
  }

  /**
   * Finds a party, and holds back until the transaction ends others who would add to it. A party
   * without a number is nobody the register knows.
   *
   * @param matter the new matter
   * @param given what comes in about the party with it
   */
  PartyKnowledge hold(UUID matter, Party party, List<Item> given) {
    String number = Parties.number(party);
    if (number == null) {
      return PartyKnowledge.none(newId());
    }
    byte[] token = seal.token(Parties.kind(party), number);
    String[] persons = party.personsOrNone().stream().map(OtherPerson::id).toArray(String[]::new);
    String[] ids = given.stream().map(Item::id).toArray(String[]::new);
    return Objects.requireNonNull(
        database.execute(
            HOLD,
            (PreparedStatement statement) -> {
              statement.setBytes(1, token);
              statement.setString(2, matter.toString());
              statement.setObject(3, persons);
              statement.setObject(4, matter);
              statement.setObject(5, ids);
              statement.setBytes(6, token);
              return read(statement);
            }));
  }

  private PartyKnowledge read(PreparedStatement statement) throws SQLException {
    statement.execute();
    statement.getMoreResults();
    UUID party = null;
    List<KnownItem> items = new ArrayList<>();
    try (ResultSet rows = statement.getResultSet()) {
      while (rows.next()) {
        party = rows.getObject(1, UUID.class);
        @Nullable String item = rows.getString(2);
        if (item != null) {
          items.add(new KnownItem(item, rows.getBytes(3), rows.getBoolean(4)));
        }
      }
    }
    return party == null ? PartyKnowledge.none(newId()) : new PartyKnowledge(party, true, items);
  }

  private UUID newId() {
    return TimeOrderedId.at(time.now());
  }
}
