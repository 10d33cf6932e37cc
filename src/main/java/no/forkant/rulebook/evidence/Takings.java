package no.forkant.rulebook.evidence;

import java.util.List;
import no.forkant.casefile.PermitHistory;

/** What follows what when weapons are taken, given back and disposed of (våpenlova § 31). */
final class Takings {

  private Takings() {}

  static boolean isTaking(PermitHistory event) {
    return Query.isOneOf(event.event(), PermitHistory.Event.SEIZED, PermitHistory.Event.HANDED_IN);
  }

  /** A return that names another weapon gives back nothing of what was taken. */
  static boolean isGivenBack(PermitHistory taken, List<PermitHistory> all) {
    return all.stream()
        .filter(r -> r.event() == PermitHistory.Event.RETURNED && !r.on().isBefore(taken.on()))
        .anyMatch(r -> r.weapon() == null || r.weapon().equals(taken.weapon()));
  }

  /**
   * Returns whether an event of the kind followed the taking, that day counted, or preceded it and
   * was not closed in between by a grant, a return or a revocation.
   */
  static boolean stands(PermitHistory.Event kind, PermitHistory taken, List<PermitHistory> all) {
    return all.stream()
        .filter(e -> e.event() == kind)
        .anyMatch(
            e ->
                !e.on().isBefore(taken.on())
                    || all.stream().noneMatch(closer -> closes(closer, e, taken)));
  }

  private static boolean closes(PermitHistory closer, PermitHistory event, PermitHistory taken) {
    return closer != event
        && Query.isOneOf(
            closer.event(),
            PermitHistory.Event.GRANTED,
            PermitHistory.Event.RETURNED,
            PermitHistory.Event.REVOKED)
        && !closer.on().isBefore(event.on())
        && closer.on().isBefore(taken.on());
  }

  static boolean disposesOf(PermitHistory event, PermitHistory revoked) {
    boolean same =
        event.variant() == null
            || revoked.variant() == null
            || event.variant() == revoked.variant();
    return same
        && Query.isOneOf(event.event(), PermitHistory.Event.GRANTED, PermitHistory.Event.RETURNED)
        && !event.on().isBefore(revoked.on());
  }
}
