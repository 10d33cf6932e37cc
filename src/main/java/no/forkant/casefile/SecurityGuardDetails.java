package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a security guard tells beside its information items.
 * Every component may be null: what the law needs and the file lacks becomes an entry of {@code
 * missing}.
 *
 * @param certificatePresented certificate presented; null if not told
 * @param certificateIssuedOn certificate issued on; null if not told
 * @param certificateAssessedOn certificate assessed on; null if not told
 * @param trained trained; null if not told
 * @param apprentice apprentice; null if not told
 * @param offer offer; null if not told
 * @param feePaid fee paid; null if not told
 * @param needDocumented need documented; null if not told
 */
public record SecurityGuardDetails(
    @Nullable Boolean certificatePresented,
    @Nullable LocalDate certificateIssuedOn,
    @Nullable LocalDate certificateAssessedOn,
    @Nullable Boolean trained,
    @Nullable Boolean apprentice,
    @Nullable Boolean offer,
    @Nullable Boolean feePaid,
    @Nullable Boolean needDocumented)
    implements Details {}
