package no.forkant.assessment;

import java.util.List;
import no.forkant.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/**
 * An item that was held back.
 *
 * @param item the item's id; never null
 * @param condition the condition that may not use it; null if no condition may
 * @param reason from the closed list in the permit's data; never null
 * @param law citations; never null
 */
public record NotUsed(
    String item, @Nullable Condition condition, String reason, List<String> law) {}
