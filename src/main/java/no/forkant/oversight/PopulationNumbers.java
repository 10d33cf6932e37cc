package no.forkant.oversight;

import java.time.LocalDate;
import no.forkant.casefile.IdentityNumber;
import no.forkant.casefile.OrganisationNumber;

/**
 * Numbers that are valid and belong to nobody, one of its own for each place in the population: the
 * month of birth is raised by 80, and organisations begin with 3.
 */
final class PopulationNumbers {

  private static final int SYNTHETIC = 80;
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int MODULUS = 11;
  private static final int MOST = 1_000;
  private static final int MOST_ORGANISATIONS = 10_000_000;

  private PopulationNumbers() {}

  /**
   * Returns the identity number of a person; never null.
   *
   * @param birthDate the day of birth
   * @param serial tells persons of one day of birth apart, from 0
   * @throws IllegalArgumentException if the day has no more numbers to give
   */
  static String person(LocalDate birthDate, int serial) {
    String day =
        "%02d%02d%02d"
            .formatted(
                birthDate.getDayOfMonth(),
                birthDate.getMonthValue() + SYNTHETIC,
                birthDate.getYear() % 100);
    int left = serial;
    for (int individual = 0; individual < MOST; individual++) {
      String start = day + "%03d".formatted(individual);
      int first = check(start, FIRST);
      int second = first < 10 ? check(start + first, SECOND) : 10;
      if (second < 10 && left-- == 0) {
        return valid(start + first + second);
      }
    }
    throw new IllegalArgumentException("too many persons born on one day: " + birthDate);
  }

  private static String valid(String number) {
    return IdentityNumber.of(number)
        .filter(IdentityNumber::isSynthetic)
        .orElseThrow(() -> new IllegalStateException("drew a number that is none"))
        .digits();
  }

  /**
   * Returns the number of an organisation; never null.
   *
   * @param serial tells organisations apart, from 0
   * @throws IllegalArgumentException if there are no more numbers to give
   */
  static String organisation(int serial) {
    if (serial * 2L + 1 >= MOST_ORGANISATIONS) {
      throw new IllegalArgumentException("too many organisations");
    }
    // Of two neighbours at most one has no check digit, so each serial has its own pair to draw
    // from.
    String even = "3%07d".formatted(serial * 2);
    String start = check(even, ORGANISATION) < 10 ? even : "3%07d".formatted(serial * 2 + 1);
    String number = start + check(start, ORGANISATION);
    if (!OrganisationNumber.isValid(number)) {
      throw new IllegalStateException("drew a number that is none");
    }
    return number;
  }

  private static int check(String digits, int[] weights) {
    int sum = 0;
    for (int index = 0; index < weights.length; index++) {
      sum += weights[index] * (digits.charAt(index) - '0');
    }
    return (MODULUS - sum % MODULUS) % MODULUS;
  }
}
