package no.forkant.rulebook.evidence;

import java.util.Set;

/** The states of the European Economic Area (Norwegian: <i>EØS</i>), by ISO 3166 code. */
final class EconomicArea {

  private static final Set<String> STATES =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

  private EconomicArea() {}

  /** Returns whether {@code country} is a state of the EEA. */
  static boolean includes(String country) {
    return STATES.contains(country);
  }
}
