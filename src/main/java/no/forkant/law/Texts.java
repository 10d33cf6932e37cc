package no.forkant.law;

/**
 * One text in the three languages that Forkant speaks.
 *
 * @param nb bokmål; never null or blank
 * @param nn nynorsk; never null or blank
 * @param en English; never null or blank
 */
public record Texts(String nb, String nn, String en) {}
