package no.forkant.assessment;

/**
 * Which rulebook an assessment used.
 *
 * @param name the name of the rulebook, such as {@code 2026.1}; never null
 * @param digest SHA-256 over its content, written {@code sha256:…}; never null
 */
public record RulebookReference(String name, String digest) {}
