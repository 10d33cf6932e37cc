package no.forkant.rulebook;

import java.util.List;
import java.util.Set;
import no.forkant.law.Citation;

/**
 * Why items are held back from conditions.
 *
 * @param pattern which items; never null
 * @param conditions from which conditions; never empty
 * @param reason a code; never null
 * @param law never empty
 */
record HeldBackRow(
    ItemPattern pattern, Set<Condition> conditions, String reason, List<Citation> law) {}
