package no.forkant.rulebook;

import java.math.BigDecimal;
import java.time.Period;

/**
 * One number of the law, ready to reckon with.
 *
 * @param decimal the number itself
 * @param unit what it counts; never null
 * @param period the same as a period; zero unless the unit is one of time
 */
public record ParameterValue(double decimal, Unit unit, Period period) {

  /** Creates a value from the number in the parameter file. */
  public static ParameterValue of(BigDecimal number, Unit unit) {
    return new ParameterValue(
        number.doubleValue(),
        unit,
        unit.isTime() ? unit.period(number.intValueExact()) : Period.ZERO);
  }

  int count() {
    if (decimal != Math.rint(decimal)) {
      throw new IllegalArgumentException(decimal + " is no whole number");
    }
    return (int) decimal;
  }

  /** What a parameter counts. */
  public enum Unit {
    YEARS,
    MONTHS,
    WEEKS,
    DAYS,
    HOURS,
    COUNT,
    CENTIMETRES,
    MILLIMETRES,
    GRAMS,
    KILOGRAMS,
    JOULES,
    PER_MILLE,
    MILLIGRAMS_PER_LITRE,
    KILOMETRES_PER_HOUR,
    PER_CENT,
    TIMES_PER_MONTH,
    POINTS,
    CALENDAR_YEAR;

    boolean isTime() {
      return ordinal() <= DAYS.ordinal();
    }

    Period period(int number) {
      return switch (this) {
        case YEARS -> Period.ofYears(number);
        case MONTHS -> Period.ofMonths(number);
        case WEEKS -> Period.ofWeeks(number);
        default -> Period.ofDays(number);
      };
    }
  }
}
