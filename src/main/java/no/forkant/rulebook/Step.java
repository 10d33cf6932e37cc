package no.forkant.rulebook;

/**
 * One step that a ground needs before it can count; it raises the question {@code <rule>-<name>}.
 *
 * @param name such as {@code LINK}; never null
 * @param condition the condition that the step belongs to; never null
 */
public record Step(String name, Condition condition) {}
