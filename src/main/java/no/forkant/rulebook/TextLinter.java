package no.forkant.rulebook;

import java.util.Collection;

/**
 * Checks that each rule, step and missing thing has its texts, for the caseworker and for the
 * party.
 */
final class TextLinter {

  private final TextBook texts;
  private final Violations violations;

  TextLinter(TextBook texts, Violations violations) {
    this.texts = texts;
    this.violations = violations;
  }

  void lint(Collection<RuleDefinition> rules) {
    rules.forEach(this::lint);
  }

  private void lint(RuleDefinition rule) {
    for (TextBook.Reader reader : TextBook.Reader.values()) {
      if (rule.effect() == Effect.MISSING) {
        needs(rule, TextBook.Section.MISSING, String.valueOf(rule.missing()), reader);
      } else if (rule.effect() != Effect.TASK) {
        boolean own = texts.find(TextBook.Section.FINDINGS, rule.name(), reader) != null;
        if (!own) {
          needs(rule, TextBook.Section.FINDINGS, rule.id(), reader);
        }
      }
      rule.asks().forEach(step -> question(rule, step.name(), reader));
      if (rule.effect() == Effect.GROUND
          || rule.effect() == Effect.BAR
          || rule.effect() == Effect.TRIGGER) {
        question(rule, "VERIFIED", reader);
        question(rule, "CHECKED", reader);
      }
    }
  }

  private void question(RuleDefinition rule, String step, TextBook.Reader reader) {
    if (texts.find(TextBook.Section.QUESTIONS, rule.id() + "-" + step, reader) == null) {
      needs(rule, TextBook.Section.QUESTIONS, step, reader);
    }
  }

  private void needs(
      RuleDefinition rule, TextBook.Section section, String name, TextBook.Reader reader) {
    violations.unless(
        texts.find(section, name, reader) != null,
        rule.name(),
        "lacks the text " + section + " " + name + " for the " + reader);
  }
}
