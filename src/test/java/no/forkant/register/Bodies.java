package no.forkant.register;

import java.util.concurrent.atomic.AtomicInteger;

/** Bodies to post, about synthetic persons only. */
final class Bodies {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private Bodies() {}

  /** A national identity number that belongs to nobody and that no other call gets. */
  static String number() {
    while (true) {
      int next = COUNT.getAndIncrement();
      String start = "%02d8150%03d".formatted(1 + next / 900 % 28, 100 + next % 900);
      int first = check(start, FIRST);
      int second = first < 10 ? check(start + first, SECOND) : 10;
      if (second < 10) {
        return start + first + second;
      }
    }
  }

  private static int check(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }

  private static String birthDate(String number) {
    return "1950-01-" + number.substring(0, 2);
  }

  static String person(String number) {
    return """
        {"kind": "PERSON", "nationalId": "%s", "birthDate": "%s", "citizenships": ["NO"]}"""
        .formatted(number, birthDate(number));
  }

  static String application(String party, String... items) {
    return """
        {"party": %s,
         "matter": {"kind": "APPLICATION", "permit": "WEAPON", "variant": "HUNT",
                    "receivedOn": "2026-02-10"},
         "information": [%s]}"""
        .formatted(party, String.join(",", items));
  }

  static String permit(String party, String... items) {
    return """
        {"party": %s,
         "matter": {"kind": "HELD_PERMIT", "permit": "WEAPON", "variant": "HUNT",
                    "grantedOn": "2020-02-10", "validTo": null},
         "information": [%s]}"""
        .formatted(party, String.join(",", items));
  }

  static String information(String number, String... items) {
    return """
        {"party": {"nationalId": "%s"}, "information": [%s]}"""
        .formatted(number, String.join(",", items));
  }

  static String incident(String id) {
    return incident(id, "VIOLENCE", "");
  }

  static String incident(String id, String what, String more) {
    return item(
        id,
        "PATROL_INCIDENT",
        "OPERATIONS",
        "OPERATIONS_LOG",
        """
        {"incident": "%s"}"""
            .formatted(what),
        more);
  }

  static String answer(String id, String matterRef) {
    String more = matterRef.isEmpty() ? "" : ", \"matterRef\": \"%s\"".formatted(matterRef);
    return item(
        id,
        "ANSWER",
        "ADMINISTRATION",
        "NONE",
        """
        {"question": "TST-001-LINK", "answer": "YES", "reasons": "seen", "by": "anna",
         "on": "2026-03-01"%s}"""
            .formatted(more),
        "");
  }

  private static String item(
      String id, String type, String field, String register, String content, String more) {
    return """
        {"id": "%s", "type": "%s", "field": "%s", "register": "%s", "nature": "FACT",
         "reliability": "VERIFIED", "occurredOn": "2026-01-10",
         "recordedAt": "2026-01-11T08:00:00Z", "visibleToParty": true%s, "content": %s}"""
        .formatted(id, type, field, register, more, content);
  }
}
