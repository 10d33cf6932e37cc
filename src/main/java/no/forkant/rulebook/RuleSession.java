package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Findings;
import no.forkant.rulebook.evidence.Match;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One Drools session, used again and again by one thread at a time. It is empty between
 * evaluations; a session that failed must be closed.
 */
final class RuleSession implements AutoCloseable {

  private final Map<String, RuleDefinition> rules;
  private final KieSession session;
  private final Findings findings = new Findings();

  RuleSession(KieBase base, Map<String, RuleDefinition> rules) {
    this.rules = rules;
    this.session = base.newKieSession();
    session.setGlobal("findings", findings);
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            findings.begin(rule(event.getMatch()), (Evidence) event.getMatch().getObjects().get(0));
          }
        });
  }

  private RuleDefinition rule(org.kie.api.runtime.rule.Match match) {
    RuleDefinition rule = rules.get(match.getRule().getName());
    if (rule == null) {
      throw new IllegalStateException("unknown rule " + match.getRule().getName());
    }
    return rule;
  }

  /**
   * Returns what the rules that are {@code active} find in the evidence, in no particular order;
   * null means all of the base.
   */
  List<Match> evaluate(List<Evidence> evidence, @Nullable Predicate<RuleDefinition> active) {
    List<FactHandle> handles = new ArrayList<>(evidence.size());
    for (Evidence one : evidence) {
      handles.add(session.insert(one));
    }
    if (active == null) {
      session.fireAllRules();
    } else {
      session.fireAllRules(match -> active.test(rule(match)));
    }
    for (FactHandle handle : handles) {
      session.delete(handle);
    }
    if (session.getFactCount() != 0) {
      throw new IllegalStateException("the session is not empty");
    }
    return findings.take();
  }

  @Override
  public void close() {
    session.dispose();
  }
}
