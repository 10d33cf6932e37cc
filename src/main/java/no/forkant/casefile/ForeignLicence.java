package no.forkant.casefile;

/**
 * A driving licence issued abroad.
 *
 * @param country the country that issued it, an ISO 3166 two-letter code; never null
 * @param eea true if that country belongs to the EEA
 */
public record ForeignLicence(String country, boolean eea) {}
