package no.forkant.register;

import java.time.LocalDate;
import no.forkant.casefile.Matter;
import no.forkant.casefile.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a matter was registered with, beside its items.
 *
 * @param party never null
 * @param matter never null
 * @param lawAsOf the day whose law applies; null means the day of the assessment
 */
record MatterDocuments(Party party, Matter matter, @Nullable LocalDate lawAsOf) {}
