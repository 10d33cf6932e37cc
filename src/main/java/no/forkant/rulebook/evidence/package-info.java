/**
 * What a rule can see and say: the evidence of one condition, the queries over it, and the
 * findings. This vocabulary only grows, since a rulebook of any year must compile for ever.
 */
@NullMarked
@NamedInterface("evidence")
package no.forkant.rulebook.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
