package no.forkant.twin;

import java.util.List;
import java.util.Map;
import no.forkant.assessment.ConditionStatus;
import no.forkant.assessment.Outcome;
import no.forkant.rulebook.Condition;

/** What the twin makes of a case file. */
public record TwinAssessment(
    Outcome outcome,
    Map<Condition, ConditionStatus> statuses,
    List<TwinFinding> findings,
    List<TwinQuestion> questions,
    List<String> missing,
    List<TwinNotUsed> notUsed) {}
