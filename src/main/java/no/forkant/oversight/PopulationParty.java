package no.forkant.oversight;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import no.forkant.casefile.Permit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One party of the population: the same for the same seed and place, whatever is told about it.
 *
 * @param index its place in the population, from 0
 * @param birthDate null for an organisation
 * @param persons ids of the persons connected with an organisation; never null
 * @param json the party as a case file tells it; never null
 */
record PopulationParty(
    int index, @Nullable LocalDate birthDate, List<String> persons, ObjectNode json) {

  /** One party in so many is an organisation. */
  private static final int ORGANISATION_EACH = 16;

  /** Spreads neighbours over the days of birth; a prime that divides no such range. */
  private static final int STRIDE = 7_919;

  static PopulationParty of(long seed, int index, LocalDate today, @Nullable Permit permit) {
    PopulationDraw draw = new PopulationDraw(seed, index, "party");
    boolean organisation =
        permit == null
            ? index % ORGANISATION_EACH == ORGANISATION_EACH - 1
            : PopulationProfile.isForOrganisationsOnly(permit);
    return organisation
        ? organisation(draw, index, today)
        : person(draw, seed, index, today, permit);
  }

  private static PopulationParty person(
      PopulationDraw draw, long seed, int index, LocalDate today, @Nullable Permit permit) {
    PopulationProfile profile = permit == null ? null : PopulationProfile.of(permit);
    int youngest = profile == null ? PopulationProfile.YOUNGEST : profile.youngest();
    int oldest = profile == null ? PopulationProfile.OLDEST : profile.oldest();
    LocalDate first = today.minusYears(oldest + 1L).plusDays(1);
    long days = today.minusYears(youngest).toEpochDay() - first.toEpochDay() + 1;
    LocalDate birth =
        first.plusDays(Math.floorMod((long) index * STRIDE + Math.floorMod(seed, days), days));
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", "PERSON");
    json.put("nationalId", PopulationNumbers.person(birth, (int) (index / days)));
    json.put("birthDate", birth.toString());
    addCitizenship(draw, today, birth, json);
    json.put("languageForm", draw.chance(12) ? "nn" : "nb");
    if (Period.between(birth, today).getYears() < 18) {
      addGuardians(draw, json.putArray("guardians"));
    }
    return new PopulationParty(index, birth, List.of(), json);
  }

  private static void addCitizenship(
      PopulationDraw draw, LocalDate today, LocalDate birth, ObjectNode json) {
    boolean norwegian = draw.chance(88);
    json.putArray("citizenships")
        .add(norwegian ? "NO" : draw.pick("SE", "PL", "LT", "DE", "SY", "UA", "PK"));
    LocalDate from = norwegian ? birth : draw.day(birth, today.minusDays(30));
    json.putArray("residence")
        .addObject()
        .put("country", "NO")
        .put("from", from.toString())
        .putNull("to");
  }

  private static void addGuardians(PopulationDraw draw, ArrayNode guardians) {
    guardians.addObject().put("relation", "MOTHER").put("parentalResponsibility", true);
    if (draw.chance(85)) {
      guardians
          .addObject()
          .put("relation", "FATHER")
          .put("parentalResponsibility", draw.chance(90));
    }
  }

  private static PopulationParty organisation(PopulationDraw draw, int index, LocalDate today) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", "ORGANISATION");
    json.put("organisationNumber", PopulationNumbers.organisation(index));
    json.put("languageForm", draw.chance(12) ? "nn" : "nb");
    boolean sole = draw.chance(35);
    json.putArray("registeredIn").add(sole ? "LEGAL_ENTITIES" : "COMPANY");
    List<String> roles = new ArrayList<>();
    if (sole) {
      roles.add("SOLE_OWNER");
    } else {
      roles.add("GENERAL_MANAGER");
      roles.add("RESPONSIBLE");
      for (int more = draw.between(1, 3); more > 0; more--) {
        roles.add("BOARD_MEMBER");
      }
    }
    return new PopulationParty(
        index, null, addPersons(draw, roles, today, json.putArray("persons")), json);
  }

  private static List<String> addPersons(
      PopulationDraw draw, List<String> roles, LocalDate today, ArrayNode persons) {
    List<String> ids = new ArrayList<>();
    for (String role : roles) {
      ids.add("p" + (ids.size() + 1));
      ObjectNode person = persons.addObject().put("id", "p" + ids.size()).put("role", role);
      LocalDate birth = draw.day(today.minusYears(70), today.minusYears(20));
      person.put("birthDate", birth.toString());
      person.putArray("citizenships").add(draw.chance(92) ? "NO" : draw.pick("SE", "PL", "US"));
      person.put("from", draw.day(today.minusYears(8), today.minusDays(60)).toString());
      person.put("certificatePresented", draw.chance(94));
    }
    return List.copyOf(ids);
  }

  /** Returns the party's age in full years; 0 for an organisation. */
  int age(LocalDate today) {
    return birthDate == null ? 0 : Period.between(birthDate, today).getYears();
  }

  /** Returns what names the party in a report of information; never null. */
  ObjectNode reference() {
    String name = birthDate == null ? "organisationNumber" : "nationalId";
    return JsonNodeFactory.instance.objectNode().put(name, json.get(name).stringValue());
  }

  /** Returns whom items can be about: a person's own, or each of the persons; never null. */
  @Nullable String someone(PopulationDraw draw) {
    return persons.isEmpty() ? null : draw.pick(persons);
  }

  /** Returns the first day that anything is told about. */
  LocalDate begin(LocalDate today) {
    LocalDate years = today.minusYears(15);
    LocalDate grown = birthDate == null ? years : birthDate.plusYears(14);
    return grown.isAfter(years) ? grown : years;
  }
}
