package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A term that a held permit carries.
 *
 * @param kind what kind of term it is; never null
 * @param value its value, such as a day, an area or an amount; null if not told
 * @param text its wording; null if not told
 */
public record HeldTerm(TermKind kind, @Nullable String value, @Nullable String text) {}
