package no.forkant.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a register that the law asks for.
 *
 * @param register register; never null
 * @param since since; never null
 * @param until until; open while no end is known; null if not told
 */
public record Registration(RegistrationKind register, LocalDate since, @Nullable EndDay until)
    implements Content {}
