/**
 * The pure function from rulebook and case file to assessment: gate, evaluation, questions,
 * outcome, explanation.
 */
@NullMarked
package no.forkant.assessment;

import org.jspecify.annotations.NullMarked;
