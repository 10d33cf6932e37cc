package no.forkant.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing then and now.
 *
 * @param then null if it was not there then
 * @param now null if it is not there now
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Change<T>(@Nullable T then, @Nullable T now) {}
