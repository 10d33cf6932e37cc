package no.forkant.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.forkant.assessment.ConditionStatus;
import no.forkant.assessment.Outcome;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Person;
import no.forkant.rulebook.Condition;

/**
 * A second assessment of a security guard, written from the statutes without the rules, to be held
 * against the engine. It knows no text and no citation, only what follows.
 */
public final class TwinGuard {

  private static final List<Condition> SOUGHT =
      List.of(Condition.CONDUCT, Condition.AGE, Condition.COMPETENCE, Condition.FORMALITIES);
  private static final List<Condition> HELD =
      List.of(Condition.CONDUCT, Condition.AGE, Condition.COMPETENCE, Condition.FITNESS);

  private TwinGuard() {}

  /** Assesses a case file about a security guard. */
  public static TwinAssessment assess(CaseFile file) {
    TwinAssessment full = run(file, true);
    if (severity(full.outcome()) == 0 || !hasHidden(file)) {
      return full;
    }
    Outcome open = run(file, false).outcome();
    return severity(open) < severity(full.outcome())
        ? new TwinAssessment(
            Outcome.CHECK,
            full.statuses(),
            full.findings(),
            full.questions(),
            full.missing(),
            full.notUsed())
        : full;
  }

  private static boolean hasHidden(CaseFile file) {
    return file.information().stream()
        .anyMatch(item -> !item.visibleToParty() && item.type() != ItemType.ANSWER);
  }

  private static int severity(Outcome outcome) {
    return switch (outcome) {
      case GRANT, RETAIN -> 0;
      case REQUEST_INFORMATION -> 2;
      case CHECK -> 3;
      case REFUSE, REVOKE -> 4;
      default -> throw new IllegalStateException("no outcome of a guard: " + outcome);
    };
  }

  private static TwinAssessment run(CaseFile file, boolean withHidden) {
    boolean held = file.matter().kind() == MatterKind.HELD_PERMIT;
    LocalDate birthDate = ((Person) file.party()).birthDate();
    TwinItems items = new TwinItems(file, withHidden);
    TwinCertificate certificate = new TwinCertificate(items.usable, file.asOf(), birthDate);
    TwinGate gate = new TwinGate(items.usable, certificate, held);
    TwinWeighing weighing = new TwinWeighing(items);
    TwinConditions conditions = new TwinConditions(file, gate, weighing);
    conditions.conduct();
    conditions.age();
    new TwinCompetence(file, gate.competence, weighing).weigh();
    if (held) {
      conditions.fitness();
    } else {
      conditions.formalities();
    }
    Map<Condition, ConditionStatus> statuses = new LinkedHashMap<>();
    for (Condition condition : held ? HELD : SOUGHT) {
      statuses.put(condition, weighing.status(condition));
    }
    List<TwinNotUsed> notUsed = new ArrayList<>(items.notUsed);
    new TwinHeldBack(file, gate).tell(items.usable, held ? HELD : SOUGHT, notUsed);
    return new TwinAssessment(
        outcome(held, statuses, weighing),
        statuses,
        weighing.findings,
        weighing.questions,
        weighing.missing,
        notUsed);
  }

  /** Contract section 7.7. */
  private static Outcome outcome(
      boolean held, Map<Condition, ConditionStatus> statuses, TwinWeighing weighing) {
    if (statuses.containsValue(ConditionStatus.NOT_MET)) {
      return held ? Outcome.REVOKE : Outcome.REFUSE;
    }
    if (statuses.containsValue(ConditionStatus.IN_DOUBT)) {
      return Outcome.CHECK;
    }
    if (!weighing.missing.isEmpty()) {
      return held ? Outcome.CHECK : Outcome.REQUEST_INFORMATION;
    }
    return held ? Outcome.RETAIN : Outcome.GRANT;
  }
}
