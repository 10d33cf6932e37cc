package no.forkant.assessment;

import java.time.LocalDate;
import java.util.List;
import no.forkant.rulebook.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody should do.
 *
 * @param rule the rule's id; never null
 * @param what never null
 * @param due the last day for it; null if it has none
 * @param items ids of the items it concerns; null if none
 * @param tariff the tariff of a criminal track; null if none
 * @param person the id in {@code party.persons}; null means the party
 * @param law citations; never null
 */
public record Task(
    String rule,
    TaskKind what,
    @Nullable LocalDate due,
    @Nullable List<String> items,
    @Nullable Tariff tariff,
    @Nullable String person,
    List<String> law) {}
