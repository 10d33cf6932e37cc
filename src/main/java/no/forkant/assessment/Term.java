package no.forkant.assessment;

import java.util.List;
import no.forkant.casefile.TermKind;
import no.forkant.law.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A term that a permit is to be given under.
 *
 * @param kind never null
 * @param value what the term says, such as a day; null if it needs none
 * @param law citations; never null
 * @param text never null
 */
public record Term(TermKind kind, @Nullable String value, List<String> law, Texts text) {}
