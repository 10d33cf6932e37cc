package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a register that the law asks for.
 *
 * @param register the register that the party stands in; {@code COMPANY} counts as both
 *     Foretaksregisteret and Enhetsregisteret; never null
 * @param since the first day; never null
 * @param until the last day; open while no end is known; null if not told
 */
public record Registration(RegistrationKind register, LocalDate since, @Nullable EndDay until)
    implements Content {}
