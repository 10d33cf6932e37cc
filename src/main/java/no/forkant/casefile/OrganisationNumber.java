package no.forkant.casefile;

import java.util.regex.Pattern;

/**
 * The number of an organisation (Norwegian: <i>organisasjonsnummer</i>): eight digits and one check
 * digit.
 */
public final class OrganisationNumber {

  private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

  private OrganisationNumber() {}

  /** Returns whether {@code text}, which must not be null, is an organisation number. */
  public static boolean isValid(String text) {
    return NINE_DIGITS.matcher(text).matches() && CheckDigits.remainder(text, WEIGHTS) == 0;
  }
}
