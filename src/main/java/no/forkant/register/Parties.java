package no.forkant.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.forkant.casefile.Organisation;
import no.forkant.casefile.Party;
import no.forkant.casefile.PartyReference;
import no.forkant.casefile.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parties: one row for each number, and one for each party that told none. */
@Repository
class Parties {

  static final String PERSON = "PERSON";
  static final String ORGANISATION = "ORGANISATION";

  private static final String REGISTER =
      """
      WITH registered AS (
        INSERT INTO party (id, kind, number_token, number_sealed, registered_at)
        VALUES (?, ?, ?, ?, ?) ON CONFLICT (number_token) DO NOTHING RETURNING id)
      SELECT id FROM registered UNION ALL SELECT id FROM party WHERE number_token = ? LIMIT 1
      """;

  private final JdbcClient database;
  private final NumberSeal seal;

  Parties(JdbcClient database, NumberSeal seal) {
    this.database = database;
    this.seal = seal;
  }

  /** Returns the id of a party, which is registered if it is new or has no number. */
  UUID register(Party party, Instant now) {
    String kind = party instanceof Person ? PERSON : ORGANISATION;
    String number = number(party);
    if (number == null) {
      return registerUnnumbered(kind, now);
    }
    byte[] token = seal.token(kind, number);
    return database
        .sql(REGISTER)
        .params(UUID.randomUUID(), kind, token, seal.seal(number), Timestamp.from(now), token)
        .query(UUID.class)
        .optional()
        // Registered by another at the same moment: only a new statement sees it.
        .orElseGet(() -> withToken(token).orElseThrow());
  }

  private UUID registerUnnumbered(String kind, Instant now) {
    UUID id = UUID.randomUUID();
    database
        .sql("INSERT INTO party (id, kind, registered_at) VALUES (?, ?, ?)")
        .params(id, kind, Timestamp.from(now))
        .update();
    return id;
  }

  private static @Nullable String number(Party party) {
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
    database
        .sql("SELECT pg_advisory_xact_lock(?)")
        .param(party.getMostSignificantBits() ^ party.getLeastSignificantBits())
        .query(row -> {});
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
        row.getTimestamp("registered_at").toInstant());
  }
}
