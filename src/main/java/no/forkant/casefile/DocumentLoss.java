package no.forkant.casefile;

import java.time.LocalDate;

/**
 * A loss of a document.
 *
 * @param document document; never null
 * @param lostOn lost on; never null
 * @param reportedOn reported on; never null
 * @param explained explained; never null
 */
public record DocumentLoss(
    DocumentKind document, LocalDate lostOn, LocalDate reportedOn, boolean explained)
    implements Content {}
