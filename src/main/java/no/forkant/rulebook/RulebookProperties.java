package no.forkant.rulebook;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where rules are read from.
 *
 * @param rules a folder; null means {@code rules/} in the working directory, else the program's own
 *     copy
 */
@ConfigurationProperties("forkant")
public record RulebookProperties(@Nullable String rules) {}
