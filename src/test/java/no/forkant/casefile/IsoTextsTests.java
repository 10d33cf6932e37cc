package no.forkant.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java's own formatters are the measure. */
class IsoTextsTests {

  private static final long SEED = 20_261_123L;
  private static final int TEXTS = 50_000;
  private static final int INSTANTS = 50_000;
  private static final long SECONDS = 400_000_000_000L;
  private static final String UNUSUAL = "-+:.TtZz 0123456789٣";

  private static final List<String> FRACTIONS =
      List.of("", "", ".5", ".000", ".123", ".000001", ".123456789", ".999999999");

  private final Random random = new Random(SEED);

  @Test
  void readsTheDaysThatJavaReads() {
    for (int number = 0; number < TEXTS; number++) {
      assertSameDay(
          "%04d-%02d-%02d".formatted(random.nextInt(10_000), random.nextInt(14), number % 33));
    }
  }

  @Test
  void readsNoDayThatJavaRefuses() {
    for (int number = 0; number < TEXTS; number++) {
      assertSameDay(broken("2024-02-29"));
    }
  }

  @Test
  void readsTheInstantsThatJavaReads() {
    for (int number = 0; number < INSTANTS; number++) {
      String text =
          "%04d-%02d-%02dT%02d:%02d:%02d%sZ"
              .formatted(
                  random.nextInt(10_000),
                  1 + random.nextInt(12),
                  1 + random.nextInt(31),
                  random.nextInt(24),
                  random.nextInt(60),
                  random.nextInt(60),
                  FRACTIONS.get(random.nextInt(FRACTIONS.size())));

      Object expected = parsed(text, Instant::parse);
      assertThat(IsoTexts.instant(text)).as(text).isEqualTo(expected);
    }
  }

  @Test
  void readsNoInstantThatJavaRefuses() {
    for (int number = 0; number < TEXTS; number++) {
      String fraction = FRACTIONS.get(random.nextInt(FRACTIONS.size()));
      String text = broken("2024-02-29T23:59:59" + fraction + "Z");
      Object instant = IsoTexts.instant(text);

      assertThat(instant).as(text).isIn(null, parsed(text, Instant::parse));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01T24:00:00Z",
        "2026-12-31T23:59:60Z",
        "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00,5Z",
        "2026-01-01T00:00:00.1234567890Z",
        "2026-01-01T00:00:00z",
        "2026-01-01T00:00Z"
      })
  void leavesUnusualInstantsToJava(String text) {
    assertThat(IsoTexts.instant(text)).isNull();
  }

  @Test
  void writesInstantsAsJavaDoes() {
    for (int number = 0; number < INSTANTS; number++) {
      Instant instant = Instant.ofEpochSecond(random.nextLong() % SECONDS, number % 3 * 500L);

      assertThat(IsoTexts.of(instant)).isEqualTo(instant.toString());
    }
  }

  private static void assertSameDay(String text) {
    Object expected = parsed(text, LocalDate::parse);
    assertThat(IsoTexts.day(text)).as(text).isEqualTo(expected);
  }

  /** Changes one character, or leaves one out. */
  private String broken(String text) {
    StringBuilder broken = new StringBuilder(text);
    int place = random.nextInt(text.length());
    if (random.nextInt(8) == 0) {
      return broken.deleteCharAt(place).toString();
    }
    broken.setCharAt(place, UNUSUAL.charAt(random.nextInt(UNUSUAL.length())));
    return broken.toString();
  }

  private static @Nullable Object parsed(String text, Function<String, Object> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
