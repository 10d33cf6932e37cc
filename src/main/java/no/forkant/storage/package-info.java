/** Gives the service its database: a PostgreSQL of its own unless it is pointed at a server. */
@NullMarked
package no.forkant.storage;

import org.jspecify.annotations.NullMarked;
