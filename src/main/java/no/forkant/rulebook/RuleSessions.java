package no.forkant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Match;
import org.kie.api.KieBase;

/** The compiled rules of one permit, with sessions that are used again and again. */
final class RuleSessions implements Evaluator {

  private final KieBase base;
  private final Map<String, RuleDefinition> rules;
  private final ConcurrentLinkedQueue<RuleSession> idle = new ConcurrentLinkedQueue<>();

  RuleSessions(KieBase base, Map<String, RuleDefinition> rules) {
    this.base = base;
    this.rules = Map.copyOf(rules);
  }

  @Override
  public List<Match> evaluate(List<Evidence> evidence, Predicate<RuleDefinition> active) {
    RuleSession session = idle.poll();
    if (session == null) {
      session = new RuleSession(base, rules);
    }
    boolean sound = false;
    try {
      List<Match> matches = session.evaluate(evidence, active);
      sound = true;
      return matches;
    } finally {
      if (sound) {
        idle.offer(session);
      } else {
        session.close();
      }
    }
  }
}
