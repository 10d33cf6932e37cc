package no.forkant.casefile;

import java.time.LocalDate;
import java.util.Random;

/** Makes numbers that are valid and belong to nobody. */
public final class SyntheticNumbers {

  private SyntheticNumbers() {}

  /** Returns a synthetic identity number of someone born on {@code day}. */
  public static String person(LocalDate day, Random random) {
    String birth =
        String.format(
            "%02d%02d%02d", day.getDayOfMonth(), day.getMonthValue() + 80, day.getYear() % 100);
    while (true) {
      String start = birth + String.format("%03d", random.nextInt(1_000));
      for (int check = random.nextInt(100); check < 100; check++) {
        String number = start + String.format("%02d", check);
        if (IdentityNumber.of(number).isPresent()) {
          return number;
        }
      }
    }
  }

  /** Returns a number of an organisation in the series that real ones never have. */
  public static String organisation(Random random) {
    while (true) {
      String number = "3" + String.format("%08d", random.nextInt(100_000_000));
      if (OrganisationNumber.isValid(number)) {
        return number;
      }
    }
  }
}
