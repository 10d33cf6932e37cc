package no.forkant.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.forkant.casefile.Item;
import no.forkant.law.Citation;
import no.forkant.law.Sources;
import no.forkant.rulebook.ConditionRow;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.TextBook;

/** Says what a verdict rests on: findings, questions, conditions and terms, with law and text. */
final class Explanation {

  private final PermitRules rules;
  private final Verdict verdict;
  private final Numbered numbered;

  Explanation(PermitRules rules, Verdict verdict) {
    this.rules = rules;
    this.verdict = verdict;
    this.numbered = new Numbered(verdict.claims().all());
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : numbered.claims()) {
      findings.add(
          new Finding(
              numbered.id(claim),
              claim.rule().id(),
              claim.condition(),
              claim.effect(),
              claim.rule().weight(),
              law(claim.rule().law()),
              ids(claim.evidence()),
              claim.facts().isEmpty() ? null : claim.facts(),
              claim.subject().person(),
              rules.texts().finding(claim.rule())));
    }
    return findings;
  }

  private List<LawReference> law(List<Citation> citations) {
    Sources sources = rules.sources();
    List<String> references = references(citations);
    List<LawReference> law = new ArrayList<>(citations.size());
    for (int i = 0; i < citations.size(); i++) {
      law.add(new LawReference(references.get(i), sources.kindOf(citations.get(i))));
    }
    return law;
  }

  private static List<String> ids(List<Item> items) {
    List<String> ids = new ArrayList<>(items.size());
    for (Item item : items) {
      ids.add(item.id());
    }
    return ids;
  }

  /** Returns the questions; a step of a fallen finding that nobody answered is asked no more. */
  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Claim claim : numbered.claims()) {
      for (Asked asked : claim.asked()) {
        if (asked.answer() != null || claim.state() != Claim.State.FALLEN) {
          questions.add(question(claim, asked));
        }
      }
    }
    return questions;
  }

  private Question question(Claim claim, Asked asked) {
    TextBook texts = rules.texts();
    return new Question(
        claim.rule().id() + "-" + asked.step(),
        numbered.id(claim),
        asked.condition(),
        references(claim.rule().law()),
        asked.reply(),
        asked.answer() == null ? null : asked.answer().id(),
        claim.subject().person(),
        texts.question(claim.rule(), asked.step()));
  }

  private List<String> references(List<Citation> citations) {
    return rules.references(citations);
  }

  List<ConditionEntry> conditions() {
    List<ConditionEntry> entries = new ArrayList<>(verdict.row().conditions().size());
    for (ConditionRow row : verdict.row().conditions()) {
      entries.add(condition(row));
    }
    return entries;
  }

  private ConditionEntry condition(ConditionRow row) {
    ConditionStatus status = verdict.statuses().of(row.condition());
    List<Claim> own = new ArrayList<>();
    for (Claim claim : numbered.claims()) {
      if (speaksTo(claim, row)) {
        own.add(claim);
      }
    }
    return new ConditionEntry(
        row.condition(),
        status,
        row.obligation(),
        references(row.law()),
        numbered.ids(own),
        status == ConditionStatus.MET ? basis(row, own) : List.of());
  }

  private static boolean speaksTo(Claim claim, ConditionRow row) {
    if (claim.condition() == row.condition()) {
      return true;
    }
    for (Asked asked : claim.asked()) {
      if (asked.condition() == row.condition()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what a met condition rests on: items that show it, and the answers that let findings
   * fall.
   */
  private List<String> basis(ConditionRow row, List<Claim> own) {
    Set<String> basis =
        new TreeSet<>(verdict.gate().basis().getOrDefault(row.condition(), Set.of()));
    for (Claim claim : own) {
      for (Asked asked : claim.asked()) {
        if (asked.isNo() && asked.answer() != null) {
          basis.add(asked.answer().id());
        }
      }
    }
    return List.copyOf(basis);
  }

  List<Term> terms() {
    if (verdict.outcome() != Outcome.GRANT_WITH_CONDITIONS) {
      return List.of();
    }
    List<Term> terms = new ArrayList<>();
    for (Claim claim : numbered.claims()) {
      if (claim.rule().effect() == Effect.TERM && claim.rule().term() != null) {
        terms.add(
            new Term(
                claim.rule().term(),
                claim.value(),
                references(claim.rule().law()),
                rules.texts().finding(claim.rule())));
      }
    }
    return terms;
  }

  /** Returns the ids of the deciding findings. */
  List<String> because() {
    return numbered.ids(verdict.deciding());
  }
}
