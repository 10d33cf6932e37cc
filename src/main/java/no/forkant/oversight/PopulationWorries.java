package no.forkant.oversight;

import java.time.LocalDate;

/**
 * What is known through health, prevention, debt and reports of worry rather than through a case.
 */
final class PopulationWorries {

  private final PopulationDraw draw;
  private final PopulationItems items;

  PopulationWorries(PopulationDraw draw, PopulationItems items) {
    this.draw = draw;
    this.items = items;
  }

  /** Tells of one of them. */
  void tell(LocalDate day) {
    switch (draw.between(1, 5)) {
      case 1 -> use(day);
      case 2 -> concern(day);
      case 3 -> talk(day);
      case 4 -> health(day);
      default -> debt(day);
    }
  }

  private void use(LocalDate day) {
    items.add(
        day,
        "SUBSTANCE_USE",
        "PREVENTION",
        "OPERATIONS_LOG",
        c ->
            c.put("substance", draw.pick("ALCOHOL", "CANNABIS", "AMPHETAMINE"))
                .put("timesPerMonth", draw.between(1, 20))
                .put("from", day.minusMonths(6).toString())
                .put("lastUseOn", day.toString())
                .put("admitted", draw.chance(40))
                .put("drivingLink", draw.chance(20)),
        item -> item.put("reliability", draw.pick("PROBABLE", "UNVERIFIED")));
  }

  private void concern(LocalDate day) {
    items.add(
        day,
        "CONCERN",
        draw.pick("MUNICIPALITY", "PUBLIC", "EMPLOYER", "CHILD_WELFARE"),
        "NONE",
        c ->
            c.put("topic", draw.pick("VIOLENCE", "SUBSTANCES", "MENTAL_HEALTH", "THREATS"))
                .put("observed", draw.chance(50))
                .put("basis", "seen on several evenings"),
        item ->
            item.put("nature", "ASSESSMENT")
                .put("reliability", draw.pick("PROBABLE", "UNVERIFIED")));
  }

  private void talk(LocalDate day) {
    items.add(
        day,
        "PREVENTION_CONTACT",
        "PREVENTION",
        "CONCERN_TALKS",
        c ->
            c.put("topic", draw.pick("VIOLENCE", "GANG", "SUBSTANCES"))
                .put("kind", draw.pick("CONCERN_TALK", "FOLLOW_UP")),
        item -> item.put("nature", "ASSESSMENT"));
  }

  private void health(LocalDate day) {
    items.add(
        day,
        "HEALTH",
        "HEALTH",
        "NONE",
        c ->
            c.put("condition", draw.pick("VISION", "DIABETES", "SLEEP", "CARDIAC"))
                .put("conclusion", draw.pick("FIT", "FIT_WITH_CONDITIONS", "NOT_FIT"))
                .put("by", "DOCTOR")
                .put("door", draw.pick("DUTY_TO_NOTIFY", "PARTY_SUBMISSION"))
                .put("issuedOn", day.toString()),
        item -> item.put("specialCategory", true).put("necessity", "the permit asks for fitness"));
  }

  private void debt(LocalDate day) {
    items.fact(
        day,
        "DEBT",
        "PUBLIC",
        "NONE",
        c -> {
          c.put("kind", draw.pick("ATTACHMENT", "DEBT_SETTLEMENT")).put("openedOn", day.toString());
          if (draw.chance(50)) {
            c.put("closedOn", day.plusMonths(8).toString());
          }
        });
  }
}
