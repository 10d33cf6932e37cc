package no.forkant.rulebook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Match;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The compiled rules of one permit, with sessions that are used again and again: a row of them for
 * each set of active rules, over a base that holds no others.
 */
final class RuleSessions implements Evaluator {

  private final CompiledRules compiled;
  private final Map<String, RuleDefinition> rules;
  private final Pool all;
  private final Map<ActiveRules, Pool> pools = new ConcurrentHashMap<>();

  RuleSessions(CompiledRules compiled, Map<String, RuleDefinition> rules) {
    this.compiled = compiled;
    this.rules = Map.copyOf(rules);
    this.all = new Pool(compiled.all());
  }

  @Override
  public List<Match> evaluate(List<Evidence> evidence, Predicate<RuleDefinition> active) {
    if (active instanceof ActiveRules known) {
      Pool pool = pools.get(known);
      return (pool == null ? pools.computeIfAbsent(known, this::only) : pool)
          .evaluate(evidence, null);
    }
    return all.evaluate(evidence, active);
  }

  private Pool only(ActiveRules active) {
    return new Pool(compiled.only(active::holds));
  }

  private final class Pool {

    private final KieBase base;
    private final ConcurrentLinkedQueue<RuleSession> idle = new ConcurrentLinkedQueue<>();

    Pool(KieBase base) {
      this.base = base;
    }

    List<Match> evaluate(List<Evidence> evidence, @Nullable Predicate<RuleDefinition> active) {
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
}
