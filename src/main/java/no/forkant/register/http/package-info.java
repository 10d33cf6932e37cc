/**
 * The manners of the REST interface that every module's controllers share: problems, paging, entity
 * tags, keys against doing a thing twice, and the description of it all.
 */
@NullMarked
@NamedInterface("http")
package no.forkant.register.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
