package no.forkant.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A term that a held permit carries.
 *
 * @param kind kind; never null
 * @param value value; null if not told
 * @param text text; null if not told
 */
public record HeldTerm(TermKind kind, @Nullable String value, @Nullable String text) {}
