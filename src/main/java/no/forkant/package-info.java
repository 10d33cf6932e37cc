/** Starts Forkant: the command line and the application that holds the modules together. */
@NullMarked
package no.forkant;

import org.jspecify.annotations.NullMarked;
