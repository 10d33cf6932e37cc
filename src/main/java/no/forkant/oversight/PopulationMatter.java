package no.forkant.oversight;

import java.time.LocalDate;
import no.forkant.casefile.Permit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the matter of a party: what is sought or held, with the details that such a party tells.
 */
final class PopulationMatter {

  private final PopulationDraw draw;
  private final LocalDate today;
  private final LocalDate received;

  /** Creates matters of one party. */
  PopulationMatter(PopulationDraw draw, LocalDate today) {
    this.draw = draw;
    this.today = today;
    this.received = today.minusDays(draw.between(0, 40));
  }

  /** Returns an application; never null. */
  ObjectNode application(Permit permit, String variant) {
    ObjectNode matter = matter("APPLICATION", permit, variant);
    matter.set("details", details(permit, variant));
    matter.put("channel", draw.chance(85) ? "DIGITAL" : "PAPER");
    return matter.put("receivedOn", received.toString());
  }

  /** Returns a held permit; never null. */
  ObjectNode held(Permit permit, String variant, LocalDate earliest) {
    LocalDate latest = today.minusDays(60);
    LocalDate granted = draw.day(earliest.isAfter(latest) ? latest : earliest, latest);
    ObjectNode matter = matter("HELD_PERMIT", permit, variant);
    matter.put("grantedOn", granted.toString());
    if (permit == Permit.WEAPON || permit == Permit.SECURITY_COMPANY) {
      matter.putNull("validTo");
    } else {
      matter.put("validTo", today.plusDays(draw.between(1, 3_000)).toString());
    }
    return matter;
  }

  private static ObjectNode matter(String kind, Permit permit, String variant) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", kind)
        .put("permit", permit.name())
        .put("variant", variant);
  }

  private ObjectNode details(Permit permit, String variant) {
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    if (draw.chance(95)) {
      details.put("feePaid", draw.chance(97));
    }
    switch (permit) {
      case WEAPON -> weapon(details, variant);
      case DRIVING_LICENCE -> licence(details);
      case PROFESSIONAL_DRIVER -> details.put("transport", draw.pick("TAXI", "TAXI", "BUS"));
      case SECURITY_COMPANY -> company(details);
      case SECURITY_GUARD -> guard(details);
      case PASSPORT, ID_CARD -> document(details);
      case SECOND_HAND_TRADE -> trade(details);
    }
    return details;
  }

  private void weapon(ObjectNode details, String variant) {
    ObjectNode weapon = details.putArray("weapons").addObject();
    switch (variant) {
      case "SPORT-H", "SPORT-L", "CLUB" -> weapon.put("class", "PISTOL").put("action", "SEMI_AUTO");
      case "PART" -> weapon.put("class", "PART").put("part", "BARREL").put("partOf", "RIFLE");
      default ->
          weapon
              .put("class", draw.pick("RIFLE", "RIFLE", "SHOTGUN"))
              .put("action", draw.pick("BOLT", "BOLT", "SINGLE"));
    }
    weapon.put("calibre", draw.pick("6.5x55", ".308 Win", "12"));
    details.put("heldForPurpose", draw.between(0, 5));
    if (draw.chance(80)) {
      details
          .putObject("storage")
          .put("standard", draw.pick("FG-520", "SSF-3492", "NS-5089"))
          .put("place", "HOME")
          .put("householdCount", draw.between(1, 8))
          .put("atRegisteredHome", true);
    }
  }

  private void licence(ObjectNode details) {
    details.put("first", draw.chance(45)).put("healthDeclared", draw.chance(97));
    ArrayNode passed = details.putArray("testsPassed");
    if (draw.chance(95)) {
      passed.add("THEORY").add("PRACTICE");
    }
  }

  private void guard(ObjectNode details) {
    LocalDate issued = received.minusDays(draw.between(5, 80));
    details.put("offer", draw.chance(96));
    if (draw.chance(92)) {
      details
          .put("certificatePresented", true)
          .put("certificateIssuedOn", issued.toString())
          .put("certificateAssessedOn", received.toString());
    }
    details.put("trained", draw.chance(88)).put("apprentice", draw.chance(8));
  }

  private void company(ObjectNode details) {
    details.put("legalForm", "COMPANY");
    details.putArray("services").add(draw.pick("GUARDING", "DOOR_SUPERVISION", "VALUABLES"));
    details.put("insurance", draw.chance(95)).put("registered", true);
    details.put("fixedPlaceInNorway", true).put("staffedCentre", draw.chance(95));
    details.put("uniformApproved", draw.chance(92));
  }

  private void document(ObjectNode details) {
    details.put("attendedInPerson", draw.chance(97)).put("appliedAt", "NORWAY");
    details.put("fingerprints", "TAKEN");
    details.put(
        "previousDocument",
        draw.chance(4)
            ? draw.pick("REPORTED_LOST", "OUTSTANDING")
            : draw.pick("NONE", "HANDED_IN"));
  }

  private void trade(ObjectNode details) {
    details.putArray("goods").add(draw.pick("PRECIOUS_METAL", "ART_ANTIQUES_COLLECTABLES"));
    details.put("premisesApproved", draw.chance(93)).put("protocolKept", draw.chance(96));
  }
}
