package no.forkant.casefile;

import java.time.LocalDate;

/**
 * A loss of a document.
 *
 * @param document which document; never null
 * @param lostOn the day it was lost; never null
 * @param reportedOn the day the loss was reported; never null
 * @param explained true if the loss has been explained
 */
public record DocumentLoss(
    DocumentKind document, LocalDate lostOn, LocalDate reportedOn, boolean explained)
    implements Content {}
