package no.forkant.register;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.forkant.assessment.LawReference;
import no.forkant.law.Sources;
import no.forkant.law.Texts;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.RuleDefinition;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.Step;
import no.forkant.rulebook.TextBook;
import no.forkant.rulebook.TextBook.Reader;
import no.forkant.rulebook.TextBook.Section;
import org.jspecify.annotations.Nullable;

/** Shows the rules of a rulebook as everybody may read them. */
final class RuleCatalogue {

  private RuleCatalogue() {}

  /** Returns every version of every rule, by name; never null. */
  static List<CatalogueRule> of(Rulebook rulebook) {
    return rulebook.permits().stream()
        .flatMap(rules -> rules.rules().stream().map(rule -> shown(rule, rules)))
        .sorted(Comparator.comparing(CatalogueRule::name))
        .toList();
  }

  private static CatalogueRule shown(RuleDefinition rule, PermitRules rules) {
    TextBook texts = rules.texts();
    return new CatalogueRule(
        rule.id(),
        rule.name(),
        rule.title(),
        rules.permit(),
        new TreeSet<>(rule.kinds()),
        new TreeSet<>(rule.variants()),
        rule.condition(),
        rule.effect(),
        rule.weight(),
        law(rule, rules.sources()),
        rule.from(),
        rule.until(),
        said(rule, texts),
        rule.asks().stream().map(step -> asked(rule, step, texts)).toList());
  }

  private static List<LawReference> law(RuleDefinition rule, Sources sources) {
    return rule.law().stream()
        .map(citation -> new LawReference(citation.reference(), sources.kindOf(citation)))
        .toList();
  }

  private static @Nullable Texts said(RuleDefinition rule, TextBook texts) {
    Texts own = texts.find(Section.FINDINGS, rule.name(), Reader.CASEWORKER);
    if (own == null) {
      own = texts.find(Section.FINDINGS, rule.id(), Reader.CASEWORKER);
    }
    if (own == null && rule.missing() != null) {
      own = texts.find(Section.MISSING, rule.missing(), Reader.CASEWORKER);
    }
    return own;
  }

  private static CatalogueRule.Asked asked(RuleDefinition rule, Step step, TextBook texts) {
    String id = rule.id() + "-" + step.name();
    Texts text = texts.find(Section.QUESTIONS, id, Reader.CASEWORKER);
    if (text == null) {
      text = texts.find(Section.QUESTIONS, step.name(), Reader.CASEWORKER);
    }
    return new CatalogueRule.Asked(id, step.condition(), text);
  }
}
