package no.forkant.twin;

import no.forkant.rulebook.Condition;

/** An item that was held back; {@code condition} is null if from all. */
public record TwinNotUsed(String item, Condition condition, String reason) {}
