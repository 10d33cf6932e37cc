package no.forkant.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.forkant.assessment.ConditionStatus;
import no.forkant.assessment.FindingEffect;
import no.forkant.casefile.Answer;
import no.forkant.casefile.Item;
import no.forkant.casefile.Reliability;
import no.forkant.rulebook.Condition;

/** Strength, questions, answers and statuses after contract section 7, points 2 to 6. */
final class TwinWeighing {

  private final TwinItems items;
  final List<TwinFinding> findings = new ArrayList<>();
  final List<TwinQuestion> questions = new ArrayList<>();
  final List<String> missing = new ArrayList<>();
  private final Set<Condition> notMet = new HashSet<>();
  private final Set<Condition> inDoubt = new HashSet<>();
  private final Set<Condition> lacking = new HashSet<>();

  TwinWeighing(TwinItems items) {
    this.items = items;
  }

  /** Something that the law needs is not there. */
  void missing(String rule, Condition condition) {
    missing.add(rule);
    lacking.add(condition);
  }

  /** The condition fails by a fact of the party, without judgement. */
  void bar(String rule, Condition condition) {
    findings.add(finding(rule, condition, FindingEffect.BAR, List.of()));
    notMet.add(condition);
  }

  /** Something told for information. */
  void note(String rule, Condition condition, List<Item> evidence) {
    findings.add(finding(rule, condition, FindingEffect.NOTE, evidence));
  }

  /** Items or facts that speak against the party once all steps are answered with yes. */
  void ground(String rule, Condition condition, List<Item> evidence, String... steps) {
    List<Item> firm = new ArrayList<>();
    List<Item> weak = new ArrayList<>();
    for (Item item : evidence) {
      (item.reliability() == Reliability.UNVERIFIED ? weak : firm).add(item);
    }
    if (weak.isEmpty()) {
      weigh(rule, condition, firm, steps);
      return;
    }
    Item answer = items.answer(rule + "-VERIFIED", weak);
    Answer.Reply verified = reply(answer);
    if (verified == Answer.Reply.YES) {
      ask(rule + "-VERIFIED", evidence, answer);
      weigh(rule, condition, evidence, steps);
      return;
    }
    if (!firm.isEmpty()) {
      weigh(rule, condition, firm, steps);
    }
    findings.add(finding(rule, condition, FindingEffect.TRIGGER, weak));
    if (verified != Answer.Reply.NO) {
      inDoubt.add(condition);
    }
    ask(rule + "-VERIFIED", weak, answer);
  }

  /** Items that are no more than a reason to look closer. */
  void trigger(String rule, Condition condition, List<Item> evidence) {
    Item answer = items.answer(rule + "-CHECKED", evidence);
    findings.add(finding(rule, condition, FindingEffect.TRIGGER, evidence));
    if (reply(answer) != Answer.Reply.NO) {
      inDoubt.add(condition);
    }
    ask(rule + "-CHECKED", evidence, answer);
  }

  private void weigh(String rule, Condition condition, List<Item> evidence, String... steps) {
    findings.add(finding(rule, condition, FindingEffect.GROUND, evidence));
    Item[] answers = new Item[steps.length];
    boolean fallen = false;
    boolean established = true;
    for (int i = 0; i < steps.length; i++) {
      answers[i] = items.answer(rule + "-" + steps[i], evidence);
      fallen |= reply(answers[i]) == Answer.Reply.NO;
      established &= reply(answers[i]) == Answer.Reply.YES;
    }
    for (int i = 0; i < steps.length; i++) {
      if (!fallen || answers[i] != null) {
        ask(rule + "-" + steps[i], evidence, answers[i]);
      }
    }
    if (established) {
      notMet.add(condition);
    } else if (!fallen) {
      inDoubt.add(condition);
    }
  }

  private void ask(String id, List<Item> evidence, Item answer) {
    questions.add(
        new TwinQuestion(id, ids(evidence), reply(answer), answer == null ? null : answer.id()));
  }

  private static Answer.Reply reply(Item answer) {
    return answer == null ? null : ((Answer) answer.content()).answer();
  }

  /** Returns how a condition stands. */
  ConditionStatus status(Condition condition) {
    if (notMet.contains(condition)) {
      return ConditionStatus.NOT_MET;
    }
    if (inDoubt.contains(condition)) {
      return ConditionStatus.IN_DOUBT;
    }
    return lacking.contains(condition) ? ConditionStatus.UNKNOWN : ConditionStatus.MET;
  }

  private static TwinFinding finding(
      String rule, Condition condition, FindingEffect effect, List<Item> evidence) {
    return new TwinFinding(rule, condition, effect, ids(evidence), null);
  }

  private static List<String> ids(List<Item> evidence) {
    List<String> ids = new ArrayList<>(evidence.size());
    for (Item item : evidence) {
      ids.add(item.id());
    }
    ids.sort(Comparator.naturalOrder());
    return ids;
  }
}
