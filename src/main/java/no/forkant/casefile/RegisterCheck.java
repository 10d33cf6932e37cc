package no.forkant.casefile;

import java.time.LocalDate;

/**
 * A look-up in a register; zero hits means that nothing was found.
 *
 * @param register register; never null
 * @param checkedOn checked on; never null
 * @param hits hits; never null
 */
public record RegisterCheck(Register register, LocalDate checkedOn, int hits) implements Content {}
