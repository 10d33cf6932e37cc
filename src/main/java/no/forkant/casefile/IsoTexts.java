package no.forkant.casefile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The usual forms of days and instants, written and read without the general formatters of {@code
 * java.time}, which weigh most of what a document costs. What has another form goes their way.
 */
final class IsoTexts {

  private static final int SECONDS_OF_MINUTE = 60;
  private static final int SECONDS_OF_HOUR = 3_600;
  private static final int SECONDS_OF_DAY = 86_400;
  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private IsoTexts() {}

  /** Returns the same text as {@link Instant#toString()}. */
  static String of(Instant instant) {
    long second = instant.getEpochSecond();
    if (instant.getNano() != 0 || second < FIRST || second > LAST) {
      return instant.toString();
    }
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_OF_DAY));
    int time = Math.floorMod(second, SECONDS_OF_DAY);
    StringBuilder text = new StringBuilder("2026-01-01T12:00:00Z".length()).append(day);
    append(text.append('T'), time / SECONDS_OF_HOUR);
    append(text.append(':'), time / SECONDS_OF_MINUTE % SECONDS_OF_MINUTE);
    append(text.append(':'), time % SECONDS_OF_MINUTE);
    return text.append('Z').toString();
  }

  private static void append(StringBuilder text, int twoDigits) {
    text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }
}
