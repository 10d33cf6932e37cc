package no.forkant.assessment;

import java.util.List;
import no.forkant.rulebook.Obligation;

/**
 * What is recommended.
 *
 * @param outcome never null
 * @param obligation {@code SHALL} or {@code MAY} with a refusal or revocation, {@code JUDGEMENT}
 *     with an open question, else {@code NONE}
 * @param because ids of the deciding findings; never null
 * @param terms what a grant with conditions demands; never null
 */
public record Recommendation(
    Outcome outcome, Obligation obligation, List<String> because, List<Term> terms) {}
