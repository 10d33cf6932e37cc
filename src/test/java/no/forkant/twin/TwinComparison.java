package no.forkant.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forkant.assessment.Assessment;
import no.forkant.assessment.ConditionEntry;
import no.forkant.assessment.ConditionStatus;
import no.forkant.assessment.Finding;
import no.forkant.assessment.Missing;
import no.forkant.assessment.NotUsed;
import no.forkant.assessment.Question;
import no.forkant.casefile.CaseFile;
import no.forkant.rulebook.Condition;

/** Tells what an assessment says in lines that the engine's and the twin's can be compared by. */
public final class TwinComparison {

  private TwinComparison() {}

  /** Returns what the twin says of a case, the outcome first. */
  public static List<String> twin(CaseFile file) {
    return told(TwinGuard.assess(file));
  }

  /** Returns what an assessment of the engine says, the outcome first. */
  public static List<String> engine(Assessment assessment) {
    return told(assessment);
  }

  private static List<String> told(Assessment assessment) {
    List<String> told = new ArrayList<>();
    told.add(assessment.recommendation().outcome().toString());
    for (ConditionEntry entry : assessment.conditions()) {
      told.add(status(entry.condition(), entry.status()));
    }
    List<String> rest = new ArrayList<>();
    Map<String, List<String>> evidence = new HashMap<>();
    for (Finding one : assessment.findings()) {
      evidence.put(one.id(), one.evidence());
      rest.add(
          finding(
              new TwinFinding(
                  one.rule(), one.condition(), one.effect(), one.evidence(), one.person())));
    }
    for (Question one : assessment.questions()) {
      rest.add(
          question(
              new TwinQuestion(
                  one.id(), evidence.get(one.ground()), one.answer(), one.answeredBy())));
    }
    for (Missing one : assessment.missing()) {
      rest.add("missing " + one.rule());
    }
    for (NotUsed one : assessment.notUsed()) {
      rest.add(notUsed(new TwinNotUsed(one.item(), one.condition(), one.reason())));
    }
    return sorted(told, rest);
  }

  private static List<String> told(TwinAssessment assessment) {
    List<String> told = new ArrayList<>();
    told.add(assessment.outcome().toString());
    assessment.statuses().forEach((condition, status) -> told.add(status(condition, status)));
    List<String> rest = new ArrayList<>();
    assessment.findings().forEach(one -> rest.add(finding(one)));
    assessment.questions().forEach(one -> rest.add(question(one)));
    assessment.missing().forEach(one -> rest.add("missing " + one));
    assessment.notUsed().forEach(one -> rest.add(notUsed(one)));
    return sorted(told, rest);
  }

  private static List<String> sorted(List<String> told, List<String> rest) {
    rest.sort(null);
    told.addAll(rest);
    return told;
  }

  private static String status(Condition condition, ConditionStatus status) {
    return condition + " is " + status;
  }

  private static String finding(TwinFinding one) {
    return "found " + one;
  }

  private static String question(TwinQuestion one) {
    return "asked " + one;
  }

  private static String notUsed(TwinNotUsed one) {
    return "not used " + one;
  }
}
