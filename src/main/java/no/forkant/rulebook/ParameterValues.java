package no.forkant.rulebook;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/** The numbers of the law in force on one day, by name. Rules hold no number themselves. */
public final class ParameterValues {

  private final Map<String, ParameterValue> values;

  /** Creates the numbers in force; {@code values} must not be null. */
  public ParameterValues(Map<String, ParameterValue> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * Returns a number of things.
   *
   * @throws IllegalArgumentException if there is no such parameter or it is no whole number
   */
  public int count(String name) {
    return value(name).count();
  }

  /** Returns a number with its decimals, as a double; see {@link #count} for errors. */
  public double decimal(String name) {
    return value(name).decimal();
  }

  /** Returns the first day of the period before {@code day}; see {@link #count} for errors. */
  public LocalDate before(String name, LocalDate day) {
    return day.minus(value(name).period());
  }

  /**
   * Returns the day on which the period after {@code day} has run. An age from 29 February is
   * reached on 1 March.
   */
  public LocalDate after(String name, LocalDate day) {
    Period period = value(name).period();
    LocalDate reached = day.plus(period);
    boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    boolean whole = period.getMonths() == 0 && period.getDays() == 0;
    return leapDay && whole && reached.getDayOfMonth() == 28 ? reached.plusDays(1) : reached;
  }

  private ParameterValue value(String name) {
    ParameterValue value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return value;
  }
}
