package no.forkant.assessment;

import no.forkant.law.SourceKind;

/**
 * A citation with its level of authority.
 *
 * @param ref such as {@code LOV-2018-04-20-7/§16}; never null
 * @param kind never null
 */
public record LawReference(String ref, SourceKind kind) {}
