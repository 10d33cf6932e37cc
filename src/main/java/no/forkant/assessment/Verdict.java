package no.forkant.assessment;

import java.util.List;
import no.forkant.casefile.CaseFile;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.MatterRow;

/**
 * What follows from one evaluation, before it is explained (contract section 7, point 7).
 *
 * @param row the conditions of the matter; never null
 * @param gate what was let through and held back; never null
 * @param claims what was found; never null
 * @param statuses how the conditions stand; never null
 * @param outcome what is recommended; never null
 */
record Verdict(MatterRow row, Gate gate, Claims claims, Statuses statuses, Outcome outcome) {

  static Verdict of(CaseFile caseFile, MatterRow row, Gate gate, Claims claims) {
    Statuses statuses = new Statuses(row, claims);
    return new Verdict(
        row, gate, claims, statuses, outcome(caseFile.matter().isApplication(), claims, statuses));
  }

  private static Outcome outcome(boolean application, Claims claims, Statuses statuses) {
    if (says(claims, Effect.NOT_REQUIRED)) {
      return Outcome.NOT_REQUIRED;
    }
    if (says(claims, Effect.LAPSED)) {
      return Outcome.LAPSED;
    }
    if (statuses.any(ConditionStatus.NOT_MET)) {
      return application ? Outcome.REFUSE : Outcome.REVOKE;
    }
    if (statuses.any(ConditionStatus.IN_DOUBT)) {
      return Outcome.CHECK;
    }
    if (!claims.missing().isEmpty()) {
      return application ? Outcome.REQUEST_INFORMATION : Outcome.CHECK;
    }
    if (!application) {
      return Outcome.RETAIN;
    }
    return says(claims, Effect.TERM) ? Outcome.GRANT_WITH_CONDITIONS : Outcome.GRANT;
  }

  private static boolean says(Claims claims, Effect effect) {
    return claims.all().stream().anyMatch(claim -> claim.rule().effect() == effect);
  }

  /** Returns the claims that decide the outcome; never null. */
  List<Claim> deciding() {
    return claims.all().stream().filter(this::decides).toList();
  }

  private boolean decides(Claim claim) {
    return switch (outcome) {
      case REFUSE, REVOKE -> claim.decides();
      case CHECK -> claim.isInDoubt();
      case NOT_REQUIRED -> claim.rule().effect() == Effect.NOT_REQUIRED;
      case LAPSED -> claim.rule().effect() == Effect.LAPSED;
      case GRANT_WITH_CONDITIONS -> claim.rule().effect() == Effect.TERM;
      default -> false;
    };
  }
}
