/** Says who may do what: closed unless opened here on purpose. */
@NullMarked
package no.forkant.access;

import org.jspecify.annotations.NullMarked;
