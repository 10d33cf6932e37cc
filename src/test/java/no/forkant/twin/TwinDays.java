package no.forkant.twin;

import java.time.LocalDate;

/** Reckons days as contract section 8 does. */
final class TwinDays {

  private TwinDays() {}

  /** The day an age is reached; whoever is born on 29 February reaches it on 1 March. */
  static LocalDate reaches(LocalDate birthDate, int years) {
    LocalDate day = birthDate.plusYears(years);
    boolean leap = birthDate.getMonthValue() == 2 && birthDate.getDayOfMonth() == 29;
    return leap && day.getDayOfMonth() == 28 ? day.plusDays(1) : day;
  }

  /** Whether {@code on} lies within so many years before {@code day}, both counted. */
  static boolean within(LocalDate on, int years, LocalDate day) {
    return !on.isBefore(day.minusYears(years)) && !on.isAfter(day);
  }
}
