/**
 * Citations and sources of law: which act, regulation, circular or practice a rule rests on, and
 * from when.
 */
@NullMarked
package no.forkant.law;

import org.jspecify.annotations.NullMarked;
