package no.forkant.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Records are written in one go; the canonicaliser, which reads the text again, is the measure. */
class CanonicalFormTests {

  private static final long SEED = 20_261_123L;
  private static final int FILES = 500;
  private static final int OF_EACH_TYPE = 50;
  private static final int NUMBERS = 20_000;
  private static final int TEXTS = 5_000;
  private static final int LONGEST = 12;

  private final CaseFileGenerator generator = new CaseFileGenerator(SEED);
  private final Random random = new Random(SEED);

  @Test
  void writesCaseFilesPartiesAndMattersAsTheCanonicaliserDoes() {
    for (int number = 0; number < FILES; number++) {
      CaseFile file = bound(generator.caseFile(3), CaseFile.class);

      assertCanonical(file);
      assertCanonical(file.party());
      assertCanonical(file.matter());
      assertCanonical(file.information());
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesItemsAsTheCanonicaliserDoes(ItemType type) {
    for (int number = 0; number < OF_EACH_TYPE; number++) {
      assertCanonical(bound(generator.item(type.name()), Item.class));
    }
  }

  @Test
  void writesEveryTextAsTheCanonicaliserDoes() {
    for (int number = 0; number < TEXTS; number++) {
      assertCanonical(new Told(text(), null, null));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uD83D\uD83D\uDE00", "\uDE00\uD83D"})
  void writesHalvesOfCharactersAsTheCanonicaliserDoes(String text) {
    assertCanonical(new Told(text, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        1,
        -1,
        0.1,
        1.5,
        1e21,
        1e20,
        1e-6,
        1e-7,
        123456789.125,
        2147483648.0,
        5e-324,
        9007199254740993.0,
        Double.MAX_VALUE,
        Double.NaN,
        Double.NEGATIVE_INFINITY
      })
  void writesNumbersAsTheCanonicaliserDoes(double number) {
    assertCanonical(new Told("", number, null));
  }

  @Test
  void writesEveryNumberAsTheCanonicaliserDoes() {
    for (int number = 0; number < NUMBERS; number++) {
      assertCanonical(new Told("", Double.longBitsToDouble(random.nextLong()), null));
      assertCanonical(new Told("", random.nextInt(2_000) / 8.0, null));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-28T23:59:59Z",
        "1969-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "-0001-12-31T23:59:59Z",
        "9999-12-31T23:59:59Z",
        "+10000-01-01T00:00:00Z",
        "2026-01-01T00:00:00.100Z",
        "2026-01-01T00:00:00.000001Z"
      })
  void writesInstantsAsJavaDoes(String instant) {
    assertThat(written(new Told("", null, Instant.parse(instant))))
        .isEqualTo("{\"at\":\"" + instant + "\",\"text\":\"\"}");
  }

  private void assertCanonical(Object value) {
    String once = CaseFileMapper.mapper().writeValueAsString(value);

    assertThat(written(value))
        .as("seed %d: %s", SEED, once)
        .isEqualTo(new String(CanonicalJson.canonical(once), UTF_8));
  }

  /** Controls and what is escaped stand among the first characters. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(LONGEST); length > 0; length--) {
      int most = random.nextBoolean() ? 0x100 : Character.MAX_CODE_POINT + 1;
      int point = random.nextInt(most);
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        text.appendCodePoint(point);
      }
    }
    return text.toString();
  }

  private static String written(Object value) {
    return new String(CanonicalJson.of(value), UTF_8);
  }

  private static <T> T bound(JsonNode tree, Class<T> type) {
    return CaseFileMapper.mapper().treeToValue(tree, type);
  }

  private record Told(String text, @Nullable Double number, @Nullable Instant at) {}
}
