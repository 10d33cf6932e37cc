package no.forkant.assessment;

import java.util.List;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * How one condition stands.
 *
 * @param condition never null
 * @param status never null
 * @param obligation what the law says if this condition fails; null if it says nothing by itself
 * @param law citations; never null
 * @param findings ids of its findings; never null
 * @param basis ids of the items on which {@code MET} rests, so that a grant has reasons too; never
 *     null
 */
public record ConditionEntry(
    Condition condition,
    ConditionStatus status,
    @Nullable Obligation obligation,
    List<String> law,
    List<String> findings,
    List<String> basis) {}
