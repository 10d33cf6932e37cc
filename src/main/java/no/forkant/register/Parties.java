package no.forkant.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.forkant.casefile.Organisation;
import no.forkant.casefile.Party;
import no.forkant.casefile.PartyReference;
import no.forkant.casefile.Person;
import no.forkant.storage.GatheredWrites;
import no.forkant.storage.StoredInstant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parties: one row for each number, and one for each party that told none. */
@Repository
class Parties {

  static final String PERSON = "PERSON";
  static final String ORGANISATION = "ORGANISATION";

  private static final String ADD =
      """
      INSERT INTO party (id, kind, number_token, number_sealed, registered_at)
      VALUES (?, ?, ?, ?, ?)
      """;

  private static final String LOCK =
      """
      SELECT pg_advisory_xact_lock(
        hashtextextended(coalesce(encode(number_token, 'hex'), id::text), 0))
      FROM party WHERE id = ?
      """;

  private final JdbcClient database;
  private final GatheredWrites writes;
  private final NumberSeal seal;

  Parties(JdbcClient database, GatheredWrites writes, NumberSeal seal) {
    this.database = database;
    this.writes = writes;
    this.seal = seal;
  }

  /** Adds a party that the register does not have, when the transaction commits. */
  void add(UUID id, Party party, Instant now) {
    String number = number(party);
    writes.add(
        ADD,
        id,
        kind(party),
        number == null ? null : seal.token(kind(party), number),
        number == null ? null : seal.seal(number),
        now);
  }

  static String kind(Party party) {
    return party instanceof Person ? PERSON : ORGANISATION;
  }

  static @Nullable String number(Party party) {
    if (party instanceof Person person) {
      return person.nationalId();
    }
    return ((Organisation) party).organisationNumber();
  }

  /**
   * Holds back, until the transaction ends, others who would add information about the party: the
   * order in which items are stored is then the order in which they can be seen.
   */
  void lock(UUID party) {
    database.sql(LOCK).param(party).query(row -> {});
  }

  /** Returns the id of the party that is meant; empty if the register knows none. */
  Optional<UUID> find(PartyReference reference) {
    if (reference.nationalId() != null) {
      return withToken(seal.token(PERSON, reference.nationalId()));
    }
    if (reference.organisationNumber() != null) {
      return withToken(seal.token(ORGANISATION, reference.organisationNumber()));
    }
    return Ids.read(reference.id()).flatMap(this::find).map(PartyRow::id);
  }

  /** Returns a party; empty if there is none. */
  Optional<PartyRow> find(UUID id) {
    return database
        .sql("SELECT id, kind, number_sealed, registered_at FROM party WHERE id = ?")
        .param(id)
        .query(this::read)
        .optional();
  }

  private Optional<UUID> withToken(byte[] token) {
    return database
        .sql("SELECT id FROM party WHERE number_token = ?")
        .param(token)
        .query(UUID.class)
        .optional();
  }

  private PartyRow read(ResultSet row, int index) throws SQLException {
    byte @Nullable [] sealed = row.getBytes("number_sealed");
    return new PartyRow(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        sealed == null ? null : seal.open(sealed),
        StoredInstant.read(row, "registered_at"));
  }
}
