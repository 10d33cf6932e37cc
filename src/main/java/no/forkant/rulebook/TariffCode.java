package no.forkant.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * The tariff that a criminal track carries as information.
 *
 * @param code never null
 * @param minMonths in months; null if none
 * @param maxMonths in months; null if none
 * @param forEver whether the loss may be for ever
 */
public record TariffCode(
    String code, @Nullable Double minMonths, @Nullable Double maxMonths, boolean forEver) {

  /**
   * Reads {@code code;min;max;forever}, of which all but the code may be left out; null from null.
   */
  static @Nullable TariffCode parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split(";", -1);
    return new TariffCode(
        parts[0].strip(),
        number(parts, 1),
        number(parts, 2),
        parts.length > 3 && !parts[3].isBlank());
  }

  private static @Nullable Double number(String[] parts, int index) {
    return parts.length <= index || parts[index].isBlank()
        ? null
        : Double.valueOf(parts[index].strip());
  }
}
