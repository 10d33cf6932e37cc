package no.forkant.casefile;

import java.time.LocalDate;

/**
 * Penalty points as registered (Norwegian: <i>prikker</i>).
 *
 * @param points points; never null
 * @param offenceOn offence on; never null
 * @param finalOn final on; never null
 * @param inProbation in probation; never null
 */
public record PenaltyPoints(int points, LocalDate offenceOn, LocalDate finalOn, boolean inProbation)
    implements Content {}
