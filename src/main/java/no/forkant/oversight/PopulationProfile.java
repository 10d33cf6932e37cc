package no.forkant.oversight;

import java.util.List;
import no.forkant.casefile.Permit;

/**
 * Who holds or seeks which permit.
 *
 * @param permit never null
 * @param organisation whether organisations hold it
 * @param share how common it is among those it suits; without unit
 * @param youngest years
 * @param oldest years
 * @param variants as the contract writes them, the common ones more than once; never empty
 */
record PopulationProfile(
    Permit permit,
    boolean organisation,
    int share,
    int youngest,
    int oldest,
    List<String> variants) {

  static final int YOUNGEST = 14;
  static final int OLDEST = 88;

  private static final List<PopulationProfile> ALL =
      List.of(
          person(Permit.DRIVING_LICENCE, 40, 16, 88, "B", "B", "B", "B", "A", "A1", "BE", "C", "T"),
          person(Permit.PASSPORT, 25, 14, 88, "ORDINARY", "ORDINARY", "ORDINARY", "EXTRA"),
          person(
              Permit.WEAPON,
              16,
              17,
              85,
              "HUNT",
              "HUNT",
              "HUNT",
              "HUNT",
              "SPORT-H",
              "SPORT-L",
              "HUNT-X",
              "COLL",
              "INHERIT",
              "PART",
              "AMMO"),
          person(Permit.ID_CARD, 8, 14, 88, "ORDINARY", "ORDINARY", "ALIEN"),
          person(
              Permit.SECURITY_GUARD,
              7,
              17,
              66,
              "GUARD",
              "GUARD",
              "DOOR_SUPERVISOR",
              "VALUABLES",
              "BODY_PROTECTION"),
          person(Permit.PROFESSIONAL_DRIVER, 4, 19, 74, "PASSENGER"),
          organisation(Permit.SECURITY_COMPANY, 40, "COMPANY", "COMPANY", "IN_HOUSE"),
          organisation(Permit.SECOND_HAND_TRADE, 45, "TRADE"),
          organisation(Permit.WEAPON, 15, "CLUB", "DEALER", "WORKSHOP", "MUSEUM"));

  private static PopulationProfile person(
      Permit permit, int share, int youngest, int oldest, String... variants) {
    return new PopulationProfile(permit, false, share, youngest, oldest, List.of(variants));
  }

  private static PopulationProfile organisation(Permit permit, int share, String... variants) {
    return new PopulationProfile(permit, true, share, 0, 0, List.of(variants));
  }

  /** Returns whether organisations hold the permit, and persons do not. */
  static boolean isForOrganisationsOnly(Permit permit) {
    return ALL.stream().noneMatch(one -> one.permit == permit && !one.organisation);
  }

  /** Returns one of those that suit; never null. */
  static PopulationProfile draw(PopulationDraw draw, boolean organisation, int age) {
    List<PopulationProfile> suited =
        ALL.stream()
            .filter(one -> one.organisation == organisation)
            .filter(one -> organisation || (one.youngest <= age && age <= one.oldest))
            .toList();
    int left = draw.between(1, suited.stream().mapToInt(PopulationProfile::share).sum());
    for (PopulationProfile one : suited) {
      left -= one.share;
      if (left <= 0) {
        return one;
      }
    }
    throw new IllegalStateException("shares do not add up");
  }

  /** Returns the profile of a permit, that of persons if they hold it; never null. */
  static PopulationProfile of(Permit permit) {
    return ALL.stream().filter(one -> one.permit == permit).findFirst().orElseThrow();
  }
}
