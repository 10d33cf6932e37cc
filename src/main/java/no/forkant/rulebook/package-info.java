/**
 * Reads, lints and compiles the rules, gives them a digest and keeps every version; the rule
 * catalogue.
 */
@NullMarked
package no.forkant.rulebook;

import org.jspecify.annotations.NullMarked;
