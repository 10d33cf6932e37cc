/**
 * Keeps what was decided so that it can be proved, and who looked at what so that it can be asked.
 */
@NullMarked
package no.forkant.audit;

import org.jspecify.annotations.NullMarked;
