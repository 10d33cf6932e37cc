package no.forkant.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.ConditionRow;
import no.forkant.rulebook.MatterRow;
import no.forkant.rulebook.evidence.Match;

/** How each condition stands (contract section 7, point 6). */
final class Statuses {

  private final Map<Condition, ConditionStatus> byCondition = new EnumMap<>(Condition.class);

  Statuses(MatterRow row, Claims claims) {
    for (ConditionRow condition : row.conditions()) {
      byCondition.put(
          condition.condition(),
          condition.step()
              ? ofSteps(condition.condition(), claims)
              : ofClaims(condition.condition(), claims));
    }
  }

  private static ConditionStatus ofClaims(Condition condition, Claims claims) {
    boolean doubt = false;
    for (Claim claim : claims.all()) {
      if (claim.condition() == condition) {
        if (claim.decides()) {
          return ConditionStatus.NOT_MET;
        }
        doubt |= claim.isInDoubt();
      }
    }
    if (doubt) {
      return ConditionStatus.IN_DOUBT;
    }
    return lacks(condition, claims.missing()) ? ConditionStatus.UNKNOWN : ConditionStatus.MET;
  }

  private static boolean lacks(Condition condition, List<Match> missing) {
    return missing.stream().anyMatch(match -> match.rule().condition() == condition);
  }

  private static ConditionStatus ofSteps(Condition condition, Claims claims) {
    boolean decided = false;
    for (Claim claim : claims.all()) {
      for (Asked asked : claim.asked()) {
        if (asked.condition() == condition && claim.state() != Claim.State.FALLEN) {
          if (asked.isOpen()) {
            return ConditionStatus.IN_DOUBT;
          }
          decided |= claim.state() == Claim.State.ESTABLISHED && asked.isYes();
        }
      }
    }
    return decided ? ConditionStatus.NOT_MET : ConditionStatus.MET;
  }

  ConditionStatus of(Condition condition) {
    ConditionStatus status = byCondition.get(condition);
    if (status == null) {
      throw new IllegalArgumentException("no condition of this matter: " + condition);
    }
    return status;
  }

  boolean any(ConditionStatus status) {
    return byCondition.containsValue(status);
  }
}
