package no.forkant.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.ConditionRow;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.MatterRow;
import no.forkant.rulebook.evidence.Match;

/**
 * Everything the rules found, ordered by condition, rule and person, whatever order they fired in.
 */
final class Claims {

  private final List<Claim> claims;
  private final List<Match> missing = new ArrayList<>();
  private final List<Match> tasks = new ArrayList<>();

  private Claims(List<Claim> claims) {
    this.claims = claims;
  }

  static Claims of(List<Match> matches, Answers answers, MatterRow row) {
    List<Match> ordered = new ArrayList<>(matches);
    ordered.sort(order(row));
    Claims all = new Claims(new ArrayList<>());
    Map<String, ClaimBuilder> builders = new LinkedHashMap<>();
    for (Match match : ordered) {
      Effect effect = match.rule().effect();
      if (effect == Effect.MISSING) {
        all.missing.add(match);
      } else if (effect == Effect.TASK) {
        all.tasks.add(match);
      } else {
        String key = match.rule().name() + " " + match.evidence().getSubject().pointer();
        builders
            .computeIfAbsent(
                key,
                k ->
                    new ClaimBuilder(
                        answers,
                        match.rule(),
                        match.evidence().getSubject(),
                        isSole(match, ordered)))
            .add(match);
      }
    }
    builders.values().forEach(builder -> all.claims.addAll(builder.build()));
    return all;
  }

  /** Returns whether the rule speaks of nobody else. */
  private static boolean isSole(Match match, List<Match> matches) {
    for (Match other : matches) {
      if (other.rule() == match.rule()
          && !other
              .evidence()
              .getSubject()
              .pointer()
              .equals(match.evidence().getSubject().pointer())) {
        return false;
      }
    }
    return true;
  }

  private static Comparator<Match> order(MatterRow row) {
    Map<Condition, Integer> position = new EnumMap<>(Condition.class);
    for (ConditionRow condition : row.conditions()) {
      position.put(condition.condition(), position.size());
    }
    return Comparator.<Match, Integer>comparing(
            match -> position.getOrDefault(match.rule().condition(), Integer.MAX_VALUE))
        .thenComparing(match -> match.rule().name())
        .thenComparing(match -> match.evidence().getSubject().pointer())
        .thenComparing(Claims::evidenceKey);
  }

  private static String evidenceKey(Match match) {
    return match.due()
        + " "
        + match.found().getItems().stream().map(item -> item.id()).sorted().toList();
  }

  List<Claim> all() {
    return claims;
  }

  List<Match> missing() {
    return missing;
  }

  List<Match> tasks() {
    return tasks;
  }
}
