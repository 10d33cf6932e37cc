package no.forkant.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.forkant.assessment.Outcome;
import no.forkant.assessment.RulebookReference;
import no.forkant.rulebook.Obligation;

/**
 * One assessment of a matter; its documents lie in the decision log.
 *
 * @param id never null
 * @param matter the application or permit; never null
 * @param number counts the assessments of the matter, from 1
 * @param cause why it was made; never null
 * @param outcome what it recommends; never null
 * @param obligation what the law says to that; never null
 * @param asOf the day it was reckoned from; never null
 * @param knownAt up to when information was read; never null
 * @param rulebook which rules were used; never null
 * @param engine which engine was used; never null
 * @param assessedAt never null
 * @param assessedBy user or part of the service; never null
 */
public record AssessmentRow(
    UUID id,
    UUID matter,
    int number,
    AssessmentCause cause,
    Outcome outcome,
    Obligation obligation,
    LocalDate asOf,
    Instant knownAt,
    RulebookReference rulebook,
    String engine,
    Instant assessedAt,
    String assessedBy) {}
