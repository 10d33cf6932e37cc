package no.forkant.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.Item;
import no.forkant.casefile.Party;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever adds to a party finds it by its number or by its id; both must wait for each other. */
@RestTest
class KnownPartiesTests {

  @Autowired private Rest rest;
  @Autowired private KnownParties known;
  @Autowired private Parties parties;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;

  private static final UUID MATTER = UUID.randomUUID();

  private final String number = Bodies.number();

  @Test
  void holdBackWhoeverAddsByTheIdOfTheParty() {
    UUID party = register(number);
    UUID another = register(Bodies.number());

    transaction.executeWithoutResult(
        status -> {
          assertThat(known.hold(MATTER, person(number), List.of()).party()).isEqualTo(party);
          assertThatThrownBy(() -> lockElsewhere(party)).hasStackTraceContaining("lock timeout");
          assertThatCode(() -> lockElsewhere(another)).doesNotThrowAnyException();
        });

    assertThatCode(() -> lockElsewhere(party)).doesNotThrowAnyException();
  }

  @Test
  void holdBackWhoeverRegistersTheSameUnknownNumber() {
    transaction.executeWithoutResult(
        status -> {
          assertThat(known.hold(MATTER, person(number), List.of()).registered()).isFalse();
          assertThatThrownBy(() -> elsewhere(() -> known.hold(MATTER, person(number), List.of())))
              .hasStackTraceContaining("lock timeout");
        });
  }

  @Test
  void tellWhatCountsInANewMatterAndWhatHasTheIdOfSomethingGiven() {
    String incident = Bodies.incident("seen");
    rest.created(
        "/applications",
        Bodies.application(Bodies.person(number), incident, Bodies.answer("answered", "")));

    PartyKnowledge found =
        known.hold(
            MATTER, person(number), List.of(item(Bodies.answer("answered", "")), item(incident)));

    assertThat(found.items())
        .extracting(KnownItem::id, KnownItem::counts)
        .containsExactlyInAnyOrder(tuple("seen", true), tuple("answered", false));
    assertThat(known.hold(MATTER, person(number), List.of()).items())
        .extracting(KnownItem::id)
        .containsExactly("seen");
  }

  private static Item item(String json) {
    return CanonicalJson.read(json.getBytes(UTF_8), Item.class);
  }

  private UUID register(String whose) {
    return UUID.fromString(
        rest.created("/applications", Bodies.application(Bodies.person(whose)))
            .path("party")
            .asString());
  }

  private static Party person(String number) {
    return CanonicalJson.read(Bodies.person(number).getBytes(UTF_8), Party.class);
  }

  private void lockElsewhere(UUID party) {
    elsewhere(() -> parties.lock(party));
  }

  /** Does something in a transaction of another thread that gives up soon if it must wait. */
  private void elsewhere(Runnable work) {
    CompletableFuture.runAsync(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      database.sql("SET LOCAL lock_timeout = '50ms'").update();
                      work.run();
                    }))
        .join();
  }
}
