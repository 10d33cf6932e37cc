package no.forkant.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A national identity number (Norwegian: <i>fødselsnummer</i> or <i>D-nummer</i>): day, month and
 * two-digit year of birth, three individual digits and two check digits. A D-number has 40 added to
 * the day, a synthetic one 80 added to the month. Other test series (month + 40 or + 65) are not
 * taken for valid.
 *
 * <p>Numbers given out from 2032 on may leave 0, 1, 2 or 3 in the first check, and tell no century;
 * so nothing here reads a century or a sex out of a number.
 */
public final class IdentityNumber {

  private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  private static final int HIGHEST_FIRST_REMAINDER = 3;
  private static final int D_NUMBER = 40;
  private static final int SYNTHETIC = 80;

  private final String digits;

  private IdentityNumber(String digits) {
    this.digits = digits;
  }

  /** Returns the number that {@code text} is, or nothing if it is none; never null. */
  public static Optional<IdentityNumber> of(String text) {
    if (!ELEVEN_DIGITS.matcher(text).matches()) {
      return Optional.empty();
    }
    IdentityNumber number = new IdentityNumber(text);
    return number.isADay() && number.isChecked() ? Optional.of(number) : Optional.empty();
  }

  /** Returns whether the number was made for tests and belongs to nobody. */
  public boolean isSynthetic() {
    return pair(2) > SYNTHETIC;
  }

  /** Returns whether the number is one for people without residence (<i>D-nummer</i>). */
  public boolean isDNumber() {
    return pair(0) > D_NUMBER;
  }

  /** Returns whether someone born on {@code day} can have this number; the century is not told. */
  public boolean fits(LocalDate day) {
    return MonthDay.from(day).equals(MonthDay.of(month(), day())) && day.getYear() % 100 == pair(4);
  }

  /** Returns the eleven digits; personal data, never to be logged. */
  public String digits() {
    return digits;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdentityNumber that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Returns the number with all but its kind hidden, so that it cannot end in a log. */
  @Override
  public String toString() {
    return isSynthetic() ? "synthetic identity number" : "identity number";
  }

  private int pair(int index) {
    return Integer.parseInt(digits.substring(index, index + 2));
  }

  private int day() {
    return pair(0) % D_NUMBER;
  }

  private int month() {
    return pair(2) % SYNTHETIC;
  }

  private boolean isADay() {
    if (pair(0) > D_NUMBER + 31) {
      return false;
    }
    try {
      // 1900 was no leap year: a 29 February with year 00 is that of 2000.
      LocalDate.of(2000 + pair(4), month(), day());
      return true;
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  private boolean isChecked() {
    return CheckDigits.remainder(digits, FIRST_WEIGHTS) <= HIGHEST_FIRST_REMAINDER
        && CheckDigits.remainder(digits, SECOND_WEIGHTS) == 0;
  }
}
