package no.forkant.twin;

import java.util.List;
import no.forkant.assessment.FindingEffect;
import no.forkant.rulebook.Condition;

/** What the twin found; {@code evidence} is sorted. */
public record TwinFinding(
    String rule, Condition condition, FindingEffect effect, List<String> evidence, String person) {}
