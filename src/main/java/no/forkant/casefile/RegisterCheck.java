package no.forkant.casefile;

import java.time.LocalDate;

/**
 * A look-up in a register; zero hits means that nothing was found.
 *
 * @param register the register that was asked; never null
 * @param checkedOn the day it was asked; never null
 * @param hits how many entries were found; 0 means none
 */
public record RegisterCheck(Register register, LocalDate checkedOn, int hits) implements Content {}
