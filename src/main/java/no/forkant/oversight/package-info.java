/**
 * Proof that the rules do what the law says: scenarios, documented cases, replay of what was
 * assessed.
 */
@NullMarked
package no.forkant.oversight;

import org.jspecify.annotations.NullMarked;
