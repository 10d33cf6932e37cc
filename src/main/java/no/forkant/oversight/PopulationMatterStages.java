package no.forkant.oversight;

import java.time.LocalDate;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A criminal matter on its way from the report to the end, each stage an item of its own. */
final class PopulationMatterStages {

  private static final int LONG = 60;

  private final PopulationDraw draw;
  private final PopulationItems items;
  private final String offence;
  private final int maxMonths;
  private final LocalDate offenceOn;
  private final String matterId;
  private final Consumer<ObjectNode> same;

  /**
   * Creates the way of one matter.
   *
   * @param maxMonths the longest penalty
   * @param same what all its items have in common
   */
  PopulationMatterStages(
      PopulationDraw draw,
      PopulationItems items,
      String offence,
      int maxMonths,
      LocalDate offenceOn,
      String matterId,
      Consumer<ObjectNode> same) {
    this.draw = draw;
    this.items = items;
    this.offence = offence;
    this.maxMonths = maxMonths;
    this.offenceOn = offenceOn;
    this.matterId = matterId;
    this.same = same;
  }

  /** Tells the stages until one that ends the matter, or until the day that nobody knows beyond. */
  void tell() {
    stage("REPORTED", offenceOn.plusDays(1), c -> {});
    LocalDate next = offenceOn.plusDays(draw.between(10, 120));
    if (draw.chance(35)) {
      stage(draw.pick("DROPPED_EVIDENCE", "DROPPED_OTHER"), next, c -> decided(c, next));
      return;
    }
    stage("CHARGED", next, c -> c.put("prosecutorConsulted", draw.chance(60)));
    LocalDate end = next.plusDays(draw.between(30, 400));
    int way = draw.between(1, 100);
    if (way <= 40) {
      notice(end);
    } else if (way <= 48) {
      stage("MEDIATION", end, c -> decided(c, end));
    } else if (way <= 55) {
      stage("WAIVED", end, c -> decided(c, end));
    } else {
      court(end);
    }
  }

  /** Tells of a fine on the spot, and of nothing more. */
  void simplifiedFine() {
    stage("ON_THE_SPOT_FINE", offenceOn, c -> decided(c, offenceOn));
  }

  private void notice(LocalDate day) {
    if (draw.chance(10)) {
      stage("PENALTY_NOTICE_OPEN", day, c -> c.put("decidedOn", day.toString()));
      return;
    }
    stage(
        "PENALTY_NOTICE_ACCEPTED",
        day,
        c -> decided(c, day).putObject("sentence").put("kind", "FINE"));
  }

  private void court(LocalDate day) {
    stage("INDICTED", day, c -> {});
    LocalDate judgment = day.plusDays(draw.between(30, 200));
    if (draw.chance(12)) {
      stage("ACQUITTED", judgment, c -> decided(c, judgment));
    } else if (draw.chance(8)) {
      stage(
          "CONVICTED_NOT_FINAL",
          judgment,
          c -> sentence(c.put("decidedOn", judgment.toString()), judgment));
    } else {
      stage("CONVICTED", judgment, c -> sentence(decided(c, judgment), judgment));
    }
  }

  private void sentence(ObjectNode content, LocalDate judgment) {
    int months = 1 + draw.between(0, Math.max(1, maxMonths / 3));
    ObjectNode sentence = content.putObject("sentence");
    if (maxMonths < LONG && draw.chance(60)) {
      sentence.put("kind", draw.pick("CONDITIONAL", "COMMUNITY")).put("subsidiaryMonths", months);
      return;
    }
    sentence.put("kind", "IMPRISONMENT").put("months", months);
    LocalDate ended = judgment.plusMonths(months + 2L);
    if (!ended.isAfter(items.today())) {
      sentence.put("endedOn", ended.toString());
    }
  }

  private static ObjectNode decided(ObjectNode content, LocalDate day) {
    return content.put("decidedOn", day.toString()).put("finalOn", day.toString());
  }

  private void stage(String stage, LocalDate day, Consumer<ObjectNode> more) {
    boolean reaction =
        switch (stage) {
          case "CONVICTED", "PENALTY_NOTICE_ACCEPTED", "WAIVED", "MEDIATION", "ON_THE_SPOT_FINE" ->
              true;
          default -> false;
        };
    items.add(
        day,
        "CRIMINAL_MATTER",
        reaction ? "ENFORCEMENT" : "INVESTIGATION",
        reaction ? "REACTIONS" : "CRIMINAL_CASES",
        c -> {
          c.put("offence", offence).put("stage", stage).put("offenceOn", offenceOn.toString());
          c.put("maxPenaltyMonths", maxMonths).put("matterId", matterId);
          more.accept(c);
        },
        same.andThen(item -> person(item, stage, reaction)));
  }

  private void person(ObjectNode item, String stage, boolean reaction) {
    item.put("personCategory", reaction ? "CONVICTED" : "SUSPECT");
    if (stage.equals("REPORTED")) {
      item.put("reliability", "UNVERIFIED");
    }
  }
}
