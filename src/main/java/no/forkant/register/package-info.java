/**
 * Keeps parties, applications, held permits and what is known about them, on both time axes, and
 * has their matters assessed and recorded.
 */
@NullMarked
package no.forkant.register;

import org.jspecify.annotations.NullMarked;
