package no.forkant.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A case file without faults, and ways to break it. */
final class Samples {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Samples() {}

  static CaseFileReader reader(IdentityPolicy policy) {
    return new CaseFileReader(clock("2026-11-22T12:00:00Z"), policy);
  }

  static CaseFileReader readerAt(String instant) {
    return new CaseFileReader(clock(instant), IdentityPolicy.SYNTHETIC_ONLY);
  }

  static ObjectNode caseFile() {
    return (ObjectNode) Document.ofYaml(yaml()).root();
  }

  static String yaml() {
    return """
        asOf: 2026-03-01
        knownAt: 2026-03-01T12:00:00Z
        party:
          kind: PERSON
          nationalId: "13885012099"
          birthDate: 1950-08-13
          citizenships: [NO, SE]
          residence: [{country: NO, from: 1950-08-13}]
          languageForm: nn
          guardians:
            - {relation: MOTHER, parentalResponsibility: true, id: g1}
            - {relation: FATHER, parentalResponsibility: false}
          persons:
            - {id: p1, role: STORER, birthDate: 1955-01-01}
            - {id: p2, role: USER}
        matter:
          kind: APPLICATION
          permit: WEAPON
          variant: HUNT
          receivedOn: 2026-02-10
          details:
            purpose: HUNTING
            weapons: [{class: RIFLE, action: BOLT, calibre: .22 LR}]
            storage: {standard: FG-520, householdCount: 3}
        information:
          - id: i1
            type: CRIMINAL_MATTER
            field: INVESTIGATION
            register: REACTIONS
            nature: FACT
            reliability: VERIFIED
            occurredOn: 2020-05-01
            recordedAt: 2020-06-01T08:00:00Z
            visibleToParty: true
            about: p1
            content:
              offence: SPEEDING
              stage: CONVICTED
              offenceOn: 2020-05-01
              decidedOn: 2020-05-20
              sentence: {kind: IMPRISONMENT, months: 1.5}
              driving: {incident: SPEEDING, measuredKmh: 140, limitKmh: 80}
          - id: i2
            type: RELATION
            field: INTELLIGENCE
            register: INTELLIGENCE
            nature: ASSESSMENT
            reliability: PROBABLE
            occurredOn: 2021-01-01
            recordedAt: 2021-01-02T08:00:00Z
            visibleToParty: false
            content:
              relation: CRIMINAL_TIE
              of:
                id: i3
                type: CUSTODY
                field: DETENTION
                register: CUSTODY_LOG
                nature: FACT
                reliability: VERIFIED
                occurredOn: 2020-12-01
                recordedAt: 2020-12-01T08:00:00Z
                visibleToParty: false
                content: {reason: ARREST, heldOn: 2020-12-01, releasedOn: 2020-12-02}
          - id: i4
            type: PERMIT_HISTORY
            field: ADMINISTRATION
            register: WEAPONS
            nature: FACT
            reliability: VERIFIED
            occurredOn: 2015-01-01
            recordedAt: 2015-01-01T08:00:00Z
            visibleToParty: true
            content: {permit: WEAPON, variant: HUNT-X, event: GRANTED, on: 2015-01-01}
        """;
  }

  /** Puts a JSON value at a place; an index must be there already. */
  static void set(JsonNode root, String pointer, String json) {
    JsonPointer place = JsonPointer.compile(pointer);
    ((ObjectNode) root.at(place.head())).set(name(place), JSON.readTree(json));
  }

  /** Takes a field away. */
  static void remove(JsonNode root, String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    ((ObjectNode) root.at(place.head())).remove(name(place));
  }

  private static String name(JsonPointer place) {
    return place.last().getMatchingProperty();
  }

  private static Clock clock(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }
}
