/**
 * The vocabulary of the case file: what an assessment reads. Knows nothing of Spring, Drools or
 * storage.
 */
@NullMarked
package no.forkant.casefile;

import org.jspecify.annotations.NullMarked;
