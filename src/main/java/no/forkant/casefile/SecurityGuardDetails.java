package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a held permit for a security guard tells beside its information items.
 * Every component may be null: what the law needs and the file lacks becomes an entry of {@code
 * missing}.
 *
 * @param certificatePresented true if a police certificate was presented; a {@link Certificate}
 *     item wins; null if not told
 * @param certificateIssuedOn the day the certificate was issued; null if not told
 * @param certificateAssessedOn the day the certificate was assessed; null if not told
 * @param trained true if the training is passed; a {@link Training} item wins; null if not told
 * @param apprentice true if the person is an apprentice; null if not told
 * @param offer true if there is a concrete offer of a job or an agreement with a school; null if
 *     not told
 * @param feePaid true if the fee is paid; null if not told
 * @param needDocumented true if the need is documented; null if not told
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
