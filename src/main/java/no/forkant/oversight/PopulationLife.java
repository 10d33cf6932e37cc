package no.forkant.oversight;

import java.time.LocalDate;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the police have come to know about a party, as episodes: one incident brings a patrol's
 * entry, perhaps a night in custody, and a case that passes its stages. Most parties have none of
 * it, few have much.
 */
final class PopulationLife {

  /** What an episode is about, with the offence and the longest penalty in months. */
  private record Kind(String incident, String offence, int maxMonths) {}

  private static final Kind[] KINDS = {
    new Kind("INTOXICATION", "PUBLIC_ORDER", 3),
    new Kind("DISTURBANCE", "PUBLIC_ORDER", 3),
    new Kind("VIOLENCE", "VIOLENCE", 12),
    new Kind("VIOLENCE", "GRAVE_VIOLENCE", 72),
    new Kind("THREATS", "THREATS", 12),
    new Kind("DRUG_USE", "DRUGS_USE", 6),
    new Kind("DRUG_USE", "DRUGS_POSSESSION", 24),
    new Kind("RESISTING", "RESISTING_POLICE", 36),
    new Kind("OTHER", "THEFT", 24),
    new Kind("OTHER", "FRAUD", 24),
    new Kind("OTHER", "DAMAGE", 12),
    new Kind("WEAPON_SHOWN", "WEAPONS", 24),
    new Kind("DOMESTIC_DISTURBANCE", "DOMESTIC_VIOLENCE", 72)
  };

  private final PopulationDraw draw;
  private final PopulationItems items;
  private final LocalDate first;
  private final LocalDate last;
  private int episodes;

  /** Creates the life of a party between two days. */
  PopulationLife(PopulationDraw draw, PopulationItems items, LocalDate first, LocalDate last) {
    this.draw = draw;
    this.items = items;
    this.first = first;
    this.last = last;
  }

  /** Draws how much there is to tell, and tells it. */
  void tell() {
    int most = draw.between(1, 1_000);
    int count = most <= 870 ? 0 : most <= 955 ? 1 : most <= 992 ? 1 + most % 3 : 4 + most % 9;
    for (; count > 0; count--) {
      episode();
    }
  }

  /** Tells one episode. */
  void episode() {
    LocalDate day = draw.day(first, last);
    int which = draw.between(1, 100);
    if (which <= 34) {
      traffic(day);
    } else if (which <= 80) {
      incident(day, draw.pick(KINDS));
    } else if (which <= 88) {
      watched(day);
    } else {
      new PopulationWorries(draw, items).tell(day);
    }
  }

  private void incident(LocalDate day, Kind kind) {
    String incident = "e" + ++episodes + "-" + day;
    Consumer<ObjectNode> same = item -> item.put("incidentId", incident);
    items.add(
        day,
        "PATROL_INCIDENT",
        "OPERATIONS",
        "OPERATIONS_LOG",
        c -> c.put("incident", kind.incident()).put("armed", kind.offence().equals("WEAPONS")),
        same);
    if (draw.chance(kind.incident().equals("INTOXICATION") ? 70 : 25)) {
      String reason = kind.incident().equals("INTOXICATION") ? "INTOXICATION" : "ARREST";
      items.add(
          day,
          "CUSTODY",
          "DETENTION",
          "CUSTODY_LOG",
          c -> c.put("reason", reason).put("heldOn", day.toString()),
          same);
    }
    if (kind.incident().equals("DOMESTIC_DISTURBANCE")) {
      atHome(day, same);
    }
    if (draw.chance(60)) {
      matter(day, kind.offence(), kind.maxMonths(), same, "m-" + incident);
    }
  }

  private void atHome(LocalDate day, Consumer<ObjectNode> same) {
    items.add(
        day.plusDays(2),
        "RISK_ASSESSMENT",
        "PREVENTION",
        "CRIMINAL_CASES",
        c ->
            c.put("topic", "DOMESTIC_VIOLENCE")
                .put("level", draw.pick("LOW", "MODERATE", "HIGH"))
                .put("assessedOn", day.plusDays(2).toString()),
        same.andThen(item -> item.put("nature", "ASSESSMENT")));
    if (draw.chance(40)) {
      items.add(
          day.plusDays(3),
          "PROTECTIVE_ORDER",
          "INVESTIGATION",
          "CRIMINAL_CASES",
          c ->
              c.put("order", draw.pick("NO_CONTACT", "HOME_BAN"))
                  .put("from", day.plusDays(3).toString())
                  .put("to", day.plusDays(183).toString()),
          same);
    }
  }

  private void matter(
      LocalDate day, String offence, int most, Consumer<ObjectNode> same, String matterId) {
    PopulationMatterStages stages =
        new PopulationMatterStages(draw, items, offence, most, day, matterId, same);
    stages.tell();
  }

  private void traffic(LocalDate day) {
    boolean impaired = draw.chance(12);
    String incident = "t" + ++episodes + "-" + day;
    Consumer<ObjectNode> same = item -> item.put("incidentId", incident);
    items.add(
        day, "TRAFFIC_INCIDENT", "TRAFFIC", "OPERATIONS_LOG", c -> control(c, impaired), same);
    if (impaired) {
      matter(day, "IMPAIRED_DRIVING", 12, same, "m-" + incident);
      measure(day, same);
    } else {
      new PopulationMatterStages(draw, items, "SPEEDING", 12, day, "m-" + incident, same)
          .simplifiedFine();
      points(day, same);
    }
  }

  private void control(ObjectNode content, boolean impaired) {
    if (impaired) {
      content.put("incident", "IMPAIRED").put("bloodAlcoholPermille", draw.between(3, 18) / 10.0);
    } else {
      int limit = draw.pick(50, 60, 80);
      content
          .put("incident", "SPEEDING")
          .put("measuredKmh", limit + draw.between(11, 35))
          .put("limitKmh", limit);
    }
    content.put("vehicle", "CAR");
  }

  private void measure(LocalDate day, Consumer<ObjectNode> same) {
    items.add(
        day.plusDays(1),
        "LICENCE_MEASURE",
        "TRAFFIC",
        "DRIVING_LICENCE",
        c ->
            c.put("measure", "SEIZED")
                .put("track", "CRIMINAL")
                .put("from", day.plusDays(1).toString())
                .put("to", day.plusDays(draw.between(30, 400)).toString())
                .put("country", "NO"),
        same);
  }

  private void points(LocalDate day, Consumer<ObjectNode> same) {
    LocalDate end = day.plusDays(draw.between(0, 40));
    items.add(
        end,
        "PENALTY_POINTS",
        "TRAFFIC",
        "DRIVING_LICENCE",
        c ->
            c.put("points", draw.pick(2, 3))
                .put("offenceOn", day.toString())
                .put("finalOn", end.toString())
                .put("inProbation", draw.chance(10)),
        same);
  }

  private void watched(LocalDate day) {
    items.add(
        day,
        "INTELLIGENCE",
        "INTELLIGENCE",
        "INTELLIGENCE",
        c ->
            c.put("topic", draw.pick("GANG", "DRUGS", "ORGANISED_CRIME", "WEAPONS", "FRAUD"))
                .put("sourceGrade", draw.pick("A", "B", "C", "D"))
                .put("informationGrade", draw.between(1, 5))
                .put("current", draw.chance(70)),
        item ->
            item.put("visibleToParty", false)
                .put("nature", "ASSESSMENT")
                .put("reliability", draw.pick("PROBABLE", "UNVERIFIED", "UNVERIFIED")));
  }
}
