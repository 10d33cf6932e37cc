package no.forkant.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk through the log found.
 *
 * @param intact whether nothing was wrong
 * @param from the state of the chain the walk began at
 * @param reached the state it ended at
 * @param head the state of the whole chain when the walk began
 * @param next where the next walk has to begin; null if this one reached the end
 * @param waiting entries without a place in the chain yet; null unless the end was reached
 * @param faultCount how many faults there were
 * @param faults the first thousand of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verification(
    boolean intact,
    Head from,
    Head reached,
    Head head,
    @Nullable Head next,
    @Nullable Long waiting,
    long faultCount,
    List<Fault> faults) {}
