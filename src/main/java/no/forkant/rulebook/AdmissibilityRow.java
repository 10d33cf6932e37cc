package no.forkant.rulebook;

import java.util.List;
import java.util.Set;
import no.forkant.law.Citation;

/**
 * One row of admissibility: which items may reach which conditions, and how.
 *
 * @param pattern which items; never null
 * @param ground conditions where they may carry a ground; never null
 * @param trigger conditions where they may only be a reason to look closer; never null
 * @param basis conditions that may rest on them when met; never null
 * @param law never empty
 */
record AdmissibilityRow(
    ItemPattern pattern,
    Set<Condition> ground,
    Set<Condition> trigger,
    Set<Condition> basis,
    List<Citation> law) {}
