package no.forkant.oversight;

import java.time.LocalDate;
import no.forkant.casefile.Permit;
import tools.jackson.databind.node.ArrayNode;

/** What registers, courses and organisations vouch for, as a permit asks for it. */
final class PopulationPapers {

  private final PopulationDraw draw;
  private final PopulationItems items;
  private final LocalDate today;

  PopulationPapers(PopulationDraw draw, PopulationItems items) {
    this.draw = draw;
    this.items = items;
    this.today = items.today();
  }

  /** Tells what belongs to a permit; now and then something is lacking. */
  void tell(Permit permit, String variant) {
    switch (permit) {
      case WEAPON -> weapon(variant);
      case DRIVING_LICENCE -> training("DRIVER_THEORY", "DRIVER_PRACTICE");
      case PROFESSIONAL_DRIVER -> training("TAXI_DRIVER");
      case SECURITY_GUARD -> guard(variant);
      case PASSPORT, ID_CARD -> identity();
      case SECURITY_COMPANY -> company();
      case SECOND_HAND_TRADE -> registration("LEGAL_ENTITIES", "PUBLIC");
    }
  }

  private void weapon(String variant) {
    switch (variant) {
      case "HUNT", "HUNT-X", "PART", "AMMO" -> {
        training("HUNTER_EXAM");
        registration("HUNTER", "PUBLIC");
      }
      case "SPORT-H", "SPORT-L" -> {
        training("WEAPON_SAFETY");
        membership();
      }
      default -> training("WEAPON_SAFETY");
    }
    if (draw.chance(15)) {
      LocalDate day = recent(700);
      items.fact(
          day,
          "STORAGE_INSPECTION",
          "ADMINISTRATION",
          "WEAPONS",
          c ->
              c.put("inspectedOn", day.toString())
                  .put("result", draw.chance(93) ? "APPROVED" : "DEFICIENT"));
    }
  }

  private void membership() {
    LocalDate since = today.minusDays(draw.between(120, 3_000));
    items.fact(
        today.minusDays(20),
        "MEMBERSHIP",
        "ORGANISATION",
        "NONE",
        c -> {
          c.put("organisation", "shooting club").put("kind", "SHOOTING").put("approved", true);
          c.put("since", since.toString());
          c.put("safetyCourseOn", since.plusDays(14).toString());
          ArrayNode sessions = c.putArray("sessions");
          for (int i = draw.between(4, 24); i > 0; i--) {
            sessions
                .addObject()
                .put("on", draw.day(today.minusDays(300), today.minusDays(21)).toString())
                .put("kind", draw.pick("TRAINING", "TRAINING", "COMPETITION", "OPEN_MEET"))
                .put("programme", "NSF");
          }
        });
  }

  private void guard(String variant) {
    LocalDate passed = recent(1_500);
    switch (variant) {
      case "DOOR_SUPERVISOR" -> course("DOOR_SUPERVISOR", passed);
      case "VALUABLES" -> {
        course("GUARD_FULL", passed);
        course("VALUABLES_TRANSPORT", passed.plusDays(60));
      }
      case "BODY_PROTECTION" -> {
        course("GUARD_FULL", passed);
        course("BODY_PROTECTION", passed.plusDays(60));
      }
      default -> course("GUARD_FULL", passed);
    }
    LocalDate issued = recent(100);
    items.fact(
        issued,
        "CERTIFICATE",
        "PARTY",
        "NONE",
        c -> c.put("kind", "CONDUCT").put("country", "NO").put("issuedOn", issued.toString()));
  }

  private void training(String... courses) {
    if (draw.chance(93)) {
      for (String course : courses) {
        course(course, recent(2_500));
      }
    }
  }

  private void course(String course, LocalDate passed) {
    items.fact(
        passed,
        "TRAINING",
        "ORGANISATION",
        "NONE",
        c ->
            c.put("course", course)
                .put("kind", "EXAM")
                .put("startedOn", passed.minusDays(90).toString())
                .put("passedOn", passed.toString()));
  }

  private void registration(String register, String field) {
    LocalDate since = recent(3_000);
    items.fact(
        since,
        "REGISTRATION",
        field,
        register.equals("HUNTER") ? "HUNTER" : "NONE",
        c -> c.put("register", register).put("since", since.toString()));
  }

  private void company() {
    registration("COMPANY", "PUBLIC");
    if (draw.chance(60)) {
      LocalDate day = recent(500);
      items.fact(
          day,
          "BUSINESS_INSPECTION",
          "ADMINISTRATION",
          "GUARD",
          c ->
              c.put("kind", "VISIT")
                  .put("inspectedOn", day.toString())
                  .put("result", draw.chance(90) ? "APPROVED" : "DEFICIENT"));
    }
  }

  private void identity() {
    LocalDate day = recent(30);
    items.fact(
        day,
        "IDENTITY",
        "ID_MANAGEMENT",
        "PASSPORT",
        c ->
            c.put("result", draw.chance(98) ? "CONFIRMED" : "DOUBTED")
                .put("checkedOn", day.toString()));
    if (draw.chance(6)) {
      LocalDate lost = recent(3_000);
      items.fact(
          lost,
          "DOCUMENT_LOSS",
          "ID_MANAGEMENT",
          "PASSPORT",
          c ->
              c.put("document", "PASSPORT")
                  .put("lostOn", lost.toString())
                  .put("reportedOn", lost.toString())
                  .put("explained", draw.chance(85)));
    }
  }

  private LocalDate recent(int days) {
    return today.minusDays(draw.between(2, days));
  }
}
