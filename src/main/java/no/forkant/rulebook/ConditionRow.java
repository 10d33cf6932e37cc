package no.forkant.rulebook;

import java.util.List;
import java.util.Set;
import no.forkant.casefile.OtherPerson;
import no.forkant.law.Citation;

/**
 * One condition of a kind of matter.
 *
 * @param condition never null
 * @param obligation what the law says follows if it fails: {@code SHALL} or {@code MAY}; never null
 * @param step true if it only takes the status of steps that grounds of other conditions ask in it
 * @param law never empty
 * @param party true if it is tested on the party
 * @param roles the roles of other persons that it is tested on; never null
 */
public record ConditionRow(
    Condition condition,
    Obligation obligation,
    boolean step,
    List<Citation> law,
    boolean party,
    Set<OtherPerson.Role> roles) {}
