package no.forkant.assessment;

import no.forkant.rulebook.ConditionRow;
import no.forkant.rulebook.Obligation;

/**
 * What the law obliges to with an outcome (contract section 6, {@code recommendation.obligation}).
 */
final class Obligations {

  private Obligations() {}

  static Obligation of(Verdict verdict) {
    return switch (verdict.outcome()) {
      case REFUSE, REVOKE ->
          verdict.deciding().stream().anyMatch(claim -> isShall(claim, verdict))
              ? Obligation.SHALL
              : Obligation.MAY;
      case CHECK -> hasOpenQuestion(verdict) ? Obligation.JUDGEMENT : Obligation.NONE;
      default -> Obligation.NONE;
    };
  }

  private static boolean isShall(Claim claim, Verdict verdict) {
    Obligation own = claim.rule().obligation();
    if (own != null) {
      return own == Obligation.SHALL;
    }
    return verdict.row().conditions().stream()
        .filter(row -> row.condition() == claim.condition())
        .map(ConditionRow::obligation)
        .anyMatch(obligation -> obligation == Obligation.SHALL);
  }

  private static boolean hasOpenQuestion(Verdict verdict) {
    for (Claim claim : verdict.claims().all()) {
      if (claim.state() != Claim.State.FALLEN) {
        for (Asked asked : claim.asked()) {
          if (asked.isOpen()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
