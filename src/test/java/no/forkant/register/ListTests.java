package no.forkant.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

@RestTest
class ListTests {

  @Autowired private Rest rest;

  @Test
  void pagesThroughEverythingOnceNewestFirst() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      made.add(0, application("MAG-P"));
    }

    List<String> shown = new ArrayList<>();
    String query = "/applications?limit=3&variant=MAG-P";
    String cursor = "";
    do {
      JsonNode page = rest.json(rest.get(query + cursor));
      page.path("items").forEach(item -> shown.add(item.path("id").asString()));
      cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
    } while (!cursor.isEmpty());

    assertThat(shown).isEqualTo(made);
  }

  @Test
  void narrowsByWhatIsAskedFor() {
    String id = application("COLL-A");

    assertThat(ids("permit=WEAPON&variant=COLL-A&outcome=GRANT&status=OPEN")).containsExactly(id);
    assertThat(ids("variant=COLL-A&outcome=REFUSE")).isEmpty();
    assertThat(ids("variant=COLL-A&status=DECIDED")).isEmpty();
    assertThat(ids("variant=COLL-A&receivedFrom=2026-02-10&receivedTo=2026-02-10"))
        .containsExactly(id);
    assertThat(ids("variant=COLL-A&receivedFrom=2026-02-11")).isEmpty();
    assertThat(ids("variant=COLL-A&receivedTo=2026-02-09")).isEmpty();
  }

  @Test
  void keepsApplicationsAndPermitsApart() {
    String permit =
        rest.created("/permits", Bodies.permit(Bodies.person(Bodies.number())))
            .at("/id")
            .asString();

    assertThat(rest.get("/applications/" + permit).getStatus()).isEqualTo(404);
    assertThat(rest.get("/permits/" + permit).getStatus()).isEqualTo(200);
    assertThat(rest.json(rest.get("/permits?grantedFrom=2020-02-10")).path("items").size())
        .isPositive();
    assertThat(rest.get("/permits?receivedFrom=2020-02-10").getStatus()).isEqualTo(400);
  }

  @Test
  void showsAPartyWithItsMattersAndItsNumberToACaseworker() {
    String number = Bodies.number();
    JsonNode application = rest.created("/applications", Bodies.application(Bodies.person(number)));
    rest.created("/permits", Bodies.permit(Bodies.person(number)));

    JsonNode party = rest.json(rest.get("/parties/" + application.path("party").asString()));

    assertThat(party.path("nationalId").asString()).isEqualTo(number);
    assertThat(party.path("applications").size()).isEqualTo(1);
    assertThat(party.path("permits").size()).isEqualTo(1);
  }

  @Test
  void showsTheCatalogueToEverybodyAndTheRulebooksToStewards() {
    assertThat(rest.json(rest.get("/rules")).path("items").isArray()).isTrue();
    assertThat(rest.sendAs("steward", MockMvcRequestBuilders.get("/api/v1/rulebooks")).getStatus())
        .isEqualTo(200);
    assertThat(rest.get("/rulebooks").getStatus()).isEqualTo(403);
    assertThat(
            rest.json(
                    rest.sendAs(
                        "steward",
                        MockMvcRequestBuilders.get("/api/v1/rulebooks/" + StandIns.DIGEST)))
                .path("inUse")
                .asBoolean())
        .isTrue();
  }

  private String application(String variant) {
    String body =
        Bodies.application(Bodies.person(Bodies.number()))
            .replace("\"HUNT\"", "\"" + variant + "\"");
    return rest.created("/applications", body).path("id").asString();
  }

  private List<String> ids(String query) {
    List<String> ids = new ArrayList<>();
    rest.json(rest.get("/applications?" + query))
        .path("items")
        .forEach(item -> ids.add(item.path("id").asString()));
    return ids;
  }
}
