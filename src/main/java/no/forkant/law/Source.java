package no.forkant.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source of law that rules cite (Norwegian: <i>rettskilde</i>).
 *
 * @param id such as {@code LOV-2018-04-20-7}; never null
 * @param kind its level of authority; never null
 * @param shortName the name it goes by; never null
 * @param commencement the day it came into force; never null
 * @param under the act that a regulation is made under; null for an act
 */
public record Source(
    String id, SourceKind kind, String shortName, LocalDate commencement, @Nullable String under) {}
