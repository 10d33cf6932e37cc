package no.forkant.casefile;

import java.time.LocalDate;

/**
 * Penalty points as registered (Norwegian: <i>prikker</i>).
 *
 * @param points number of points (Norwegian: <i>prikker</i>) as registered: already doubled in the
 *     probation period
 * @param offenceOn the day of the offence; never null
 * @param finalOn the day the reaction became final; never null
 * @param inProbation true if the holder was in the probation period (Norwegian:
 *     <i>prøveperiode</i>)
 */
public record PenaltyPoints(int points, LocalDate offenceOn, LocalDate finalOn, boolean inProbation)
    implements Content {}
