package no.forkant.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.TestRules;

/**
 * A case file in the making, in a few words: items are verified facts that the party may see,
 * recorded on 2 June 2025, unless told otherwise.
 */
final class Given {

  private static final CaseFileReader READER =
      new CaseFileReader(
          Clock.fixed(Instant.parse("2099-12-31T00:00:00Z"), ZoneOffset.UTC),
          IdentityPolicy.SYNTHETIC_ONLY);

  private final String matter;
  private final List<String> items = new ArrayList<>();
  private final List<String> persons = new ArrayList<>();
  private String party = "kind: PERSON, birthDate: 1980-01-01, citizenships: [NO]";
  private String asOf = "2026-03-01";
  private String knownAt = "2026-03-01T12:00:00Z";
  private String more = "";

  private Given(String matter) {
    this.matter = matter;
  }

  /** An application for a permit to hunt with a weapon, with the health certificate it needs. */
  static Given application(String... more) {
    return new Given(
            "kind: APPLICATION, permit: WEAPON, variant: HUNT, receivedOn: 2026-02-10"
                + joined(more))
        .item("h0", "HEALTH", healthy("FIT", "PARTY_SUBMISSION"), "field: PARTY");
  }

  /** An application without any item. */
  static Given bareApplication(String... more) {
    Given given = application(more);
    given.items.clear();
    return given;
  }

  static Given held() {
    return new Given("kind: HELD_PERMIT, permit: WEAPON, variant: HUNT, grantedOn: 2021-05-01");
  }

  /** An application of a company. */
  static Given company(String... details) {
    Given given =
        new Given(
            "kind: APPLICATION, permit: SECURITY_COMPANY, variant: COMPANY, receivedOn: 2026-02-10"
                + joined(details));
    given.party = "kind: ORGANISATION";
    return given;
  }

  static Given drivingLicence(String... more) {
    return new Given(
        "kind: APPLICATION, permit: DRIVING_LICENCE, variant: B, receivedOn: 2026-02-10"
            + joined(more));
  }

  static String healthy(String conclusion, String door) {
    return "condition: OTHER, conclusion: %s, by: DOCTOR, door: %s, issuedOn: 2025-06-01"
        .formatted(conclusion, door);
  }

  static String offence(String offence, String stage, String offenceOn) {
    return "offence: %s, stage: %s, offenceOn: %s".formatted(offence, stage, offenceOn);
  }

  Given asOf(String day) {
    asOf = day;
    knownAt = day + "T12:00:00Z";
    return this;
  }

  Given knownAt(String instant) {
    knownAt = instant;
    return this;
  }

  Given lawAsOf(String day) {
    more = ", lawAsOf: " + day;
    return this;
  }

  Given born(String day) {
    party = party.replaceFirst("birthDate: [0-9-]+", "birthDate: " + day);
    return this;
  }

  Given person(String id, String role, String... rest) {
    persons.add("{id: %s, role: %s%s}".formatted(id, role, joined(rest)));
    return this;
  }

  /** Adds an item; {@code rest} names fields that differ from the usual. */
  Given item(String id, String type, String content, String... rest) {
    items.add(
        "{id: %s, type: %s, %s, content: {%s}}".formatted(id, type, fields(type, rest), content));
    return this;
  }

  Given answer(String id, String question, String answer, String... rest) {
    String content =
        "question: %s, answer: %s, reasons: looked into, by: adviser, on: 2026-02-01"
            .formatted(question, answer);
    List<String> told = new ArrayList<>(List.of(rest));
    if (!joined(rest).contains("recordedAt")) {
      told.add("recordedAt: 2026-02-01T08:00:00Z");
    }
    return item(id, "ANSWER", content, told.toArray(String[]::new));
  }

  private static String fields(String type, String... rest) {
    String told = joined(rest);
    StringBuilder fields = new StringBuilder(told.isEmpty() ? "" : told.substring(2));
    List<String> usual =
        List.of(
            "field: " + (type.equals("ANSWER") ? "ADMINISTRATION" : "OPERATIONS"),
            "register: " + register(type),
            "nature: FACT",
            "reliability: VERIFIED",
            "occurredOn: 2025-06-01",
            "recordedAt: 2025-06-02T08:00:00Z",
            "visibleToParty: true");
    for (String field : usual) {
      if (!told.contains(", " + field.substring(0, field.indexOf(':') + 1))) {
        fields.append(fields.isEmpty() ? "" : ", ").append(field);
      }
    }
    return fields.toString();
  }

  private static String register(String type) {
    return switch (type) {
      case "CRIMINAL_MATTER" -> "REACTIONS";
      case "PATROL_INCIDENT" -> "OPERATIONS_LOG";
      case "CUSTODY" -> "CUSTODY_LOG";
      case "INTELLIGENCE" -> "INTELLIGENCE";
      default -> "NONE";
    };
  }

  private static String joined(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append(", ").append(part);
    }
    return text.toString();
  }

  CaseFile caseFile() {
    String yaml =
        "{asOf: %s, knownAt: '%s'%s, party: {%s, persons: %s}, matter: {%s}, information: [%s]}"
            .formatted(asOf, knownAt, more, party, persons, matter, String.join(",\n", items));
    return READER.trial(Document.ofYaml(yaml)).orElseThrow();
  }

  Assessed assessed() {
    return assessed(TestRules.rulebook());
  }

  Assessed assessed(Rulebook rulebook) {
    return new Assessed(new Assessor().assess(rulebook, caseFile()));
  }
}
