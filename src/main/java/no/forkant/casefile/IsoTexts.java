package no.forkant.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The usual forms of days and instants, written and read without the general formatters of {@code
 * java.time}, which cost more than all else about them. What has another form goes their way.
 */
final class IsoTexts {

  private static final String DAY = "dddd-dd-dd";
  private static final String SECOND = DAY + "Tdd:dd:dd";
  private static final int HOUR_AT = 11;
  private static final int MINUTE_AT = 14;
  private static final int SECOND_AT = 17;
  private static final int MOST_DIGITS = 9;
  private static final int SECONDS_OF_MINUTE = 60;
  private static final int SECONDS_OF_HOUR = 3_600;
  private static final int SECONDS_OF_DAY = 86_400;
  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private IsoTexts() {}

  /** Returns the day, or null if the text is none of ten characters. */
  static @Nullable LocalDate day(String text) {
    return text.length() == DAY.length() && starts(text, DAY) ? startingDay(text) : null;
  }

  /**
   * Returns the instant, or null if the text is none in the usual form; it may be one in others.
   */
  static @Nullable Instant instant(String text) {
    int nanos = starts(text, SECOND) ? nanos(text) : -1;
    LocalDate day = nanos < 0 ? null : startingDay(text);
    if (day == null) {
      return null;
    }
    int hour = number(text, HOUR_AT, 2);
    int minute = number(text, MINUTE_AT, 2);
    int second = number(text, SECOND_AT, 2);
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    int time = hour * SECONDS_OF_HOUR + minute * SECONDS_OF_MINUTE + second;
    return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_OF_DAY + time, nanos);
  }

  /** Returns the same text as {@link Instant#toString()}. */
  static String of(Instant instant) {
    long second = instant.getEpochSecond();
    if (instant.getNano() != 0 || second < FIRST || second > LAST) {
      return instant.toString();
    }
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_OF_DAY));
    int time = Math.floorMod(second, SECONDS_OF_DAY);
    StringBuilder text = new StringBuilder(SECOND.length() + 1).append(day);
    append(text.append('T'), time / SECONDS_OF_HOUR);
    append(text.append(':'), time / SECONDS_OF_MINUTE % SECONDS_OF_MINUTE);
    append(text.append(':'), time % SECONDS_OF_MINUTE);
    return text.append('Z').toString();
  }

  private static void append(StringBuilder text, int twoDigits) {
    text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }

  /** In a form, {@code d} stands for a digit and everything else for itself. */
  private static boolean starts(String text, String form) {
    if (text.length() < form.length()) {
      return false;
    }
    for (int index = 0; index < form.length(); index++) {
      char wanted = form.charAt(index);
      if (wanted == 'd' ? !isDigit(text.charAt(index)) : text.charAt(index) != wanted) {
        return false;
      }
    }
    return true;
  }

  /** Returns what stands between the seconds and the end, or -1 if that is no fraction. */
  private static int nanos(String text) {
    int end = text.length() - 1;
    int digits = end - SECOND.length() - 1;
    if (digits > MOST_DIGITS || digits == 0 || text.charAt(end) != 'Z') {
      return -1;
    }
    if (digits < 0) {
      return 0;
    }
    int nanos = text.charAt(SECOND.length()) == '.' ? 0 : -1;
    for (int place = 1; place <= MOST_DIGITS && nanos >= 0; place++) {
      char digit = place <= digits ? text.charAt(SECOND.length() + place) : '0';
      nanos = isDigit(digit) ? nanos * 10 + digit - '0' : -1;
    }
    return nanos;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static @Nullable LocalDate startingDay(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    int day = number(text, 8, 2);
    return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day)
        ? LocalDate.of(year, month, day)
        : null;
  }

  private static int number(String text, int from, int length) {
    int number = 0;
    for (int index = from; index < from + length; index++) {
      number = number * 10 + text.charAt(index) - '0';
    }
    return number;
  }
}
