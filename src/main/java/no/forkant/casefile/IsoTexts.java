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
  private static final String INSTANT = DAY + "Tdd:dd:ddZ";
  private static final int HOUR_AT = 11;
  private static final int MINUTE_AT = 14;
  private static final int SECOND_AT = 17;
  private static final int SECONDS_OF_MINUTE = 60;
  private static final int SECONDS_OF_HOUR = 3_600;
  private static final int SECONDS_OF_DAY = 86_400;
  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private IsoTexts() {}

  /** Returns the day, or null if the text is none of ten characters. */
  static @Nullable LocalDate day(String text) {
    return hasForm(text, DAY) ? startingDay(text) : null;
  }

  /** Returns the instant, or null if the text is none of twenty characters. */
  static @Nullable Instant instant(String text) {
    LocalDate day = hasForm(text, INSTANT) ? startingDay(text) : null;
    int hour = day == null ? 0 : number(text, HOUR_AT, 2);
    int minute = day == null ? 0 : number(text, MINUTE_AT, 2);
    int second = day == null ? 0 : number(text, SECOND_AT, 2);
    if (day == null || hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    int time = hour * SECONDS_OF_HOUR + minute * SECONDS_OF_MINUTE + second;
    return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_OF_DAY + time);
  }

  /** Returns the same text as {@link Instant#toString()}. */
  static String of(Instant instant) {
    long second = instant.getEpochSecond();
    if (instant.getNano() != 0 || second < FIRST || second > LAST) {
      return instant.toString();
    }
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_OF_DAY));
    int time = Math.floorMod(second, SECONDS_OF_DAY);
    StringBuilder text = new StringBuilder(INSTANT.length()).append(day);
    append(text.append('T'), time / SECONDS_OF_HOUR);
    append(text.append(':'), time / SECONDS_OF_MINUTE % SECONDS_OF_MINUTE);
    append(text.append(':'), time % SECONDS_OF_MINUTE);
    return text.append('Z').toString();
  }

  private static void append(StringBuilder text, int twoDigits) {
    text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }

  /** In a form, {@code d} stands for a digit and everything else for itself. */
  private static boolean hasForm(String text, String form) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int index = 0; index < form.length(); index++) {
      char unit = text.charAt(index);
      char wanted = form.charAt(index);
      if (wanted == 'd' ? unit < '0' || unit > '9' : unit != wanted) {
        return false;
      }
    }
    return true;
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
