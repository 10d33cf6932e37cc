package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;

/**
 * The compiled rules of one permit, from which rule bases with fewer of them can be made: a network
 * without rules that cannot speak has fewer constraints to try.
 */
final class CompiledRules {

  private final KieContainer container;

  CompiledRules(KieContainer container) {
    this.container = container;
  }

  /** Returns the base with every rule. */
  KieBase all() {
    return container.getKieBase();
  }

  /** Returns a new base with those rules only whose names pass. */
  synchronized KieBase only(Predicate<String> wanted) {
    KieBase base = container.newKieBase(KieServices.get().newKieBaseConfiguration());
    for (KiePackage part : base.getKiePackages()) {
      for (Rule rule : new ArrayList<>(part.getRules())) {
        if (!wanted.test(rule.getName())) {
          base.removeRule(part.getName(), rule.getName());
        }
      }
    }
    return base;
  }
}
