package no.forkant.assessment;

import java.util.List;
import no.forkant.law.Texts;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found.
 *
 * @param id unique in the assessment; never null
 * @param rule the rule's id; never null
 * @param condition the condition it speaks to; never null
 * @param effect never null
 * @param weight null if the rule gives none
 * @param law the law behind it; never null
 * @param evidence ids of the items behind it, sorted; never null
 * @param facts JSON pointers into the case file; null if none
 * @param person the id in {@code party.persons}; null means the party
 * @param text never null
 */
public record Finding(
    String id,
    String rule,
    Condition condition,
    FindingEffect effect,
    @Nullable Weight weight,
    List<LawReference> law,
    List<String> evidence,
    @Nullable List<String> facts,
    @Nullable String person,
    Texts text) {}
