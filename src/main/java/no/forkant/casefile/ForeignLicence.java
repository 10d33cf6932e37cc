package no.forkant.casefile;

/**
 * A driving licence issued abroad.
 *
 * @param country country; never null
 * @param eea eea; never null
 */
public record ForeignLicence(String country, boolean eea) {}
