package no.forkant.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultMessagesTests {

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void hasATextForEveryCodeAndNoOther(String language) {
    Set<String> codes = Stream.of(FaultCode.values()).map(Enum::name).collect(Collectors.toSet());

    assertThat(
            ResourceBundle.getBundle("no.forkant.casefile.faults", Locale.forLanguageTag(language))
                .keySet())
        .isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nb    | Feltet er ukjent her.
          no    | Feltet er ukjent her.
          nn-NO | Feltet er ukjent her.
          en-GB | The field is unknown here.
          fr    | The field is unknown here.
          """)
  void choosesTheLanguage(String language, String expected) {
    Fault fault = Fault.at("/a", FaultCode.UNKNOWN_FIELD);

    assertThat(FaultMessages.text(fault, Locale.forLanguageTag(language))).isEqualTo(expected);
  }

  @Test
  void namesTheOtherFieldOrTheLimit() {
    assertThat(FaultMessages.text(Fault.at("/to", FaultCode.DAY_ORDER, "from"), Locale.ENGLISH))
        .isEqualTo("The day lies before from.");
  }

  @Test
  void neverTellsTheOffendingValue() {
    var file = Samples.caseFile();
    Samples.set(file, "/party/nationalId", "\"13885012098\"");
    Samples.set(file, "/information/0/type", "\"Kari Nordmann\"");
    Samples.set(file, "/information/1/occurredOn", "\"1. mai\"");

    assertThat(Samples.reader(IdentityPolicy.SYNTHETIC_ONLY).trial(Document.ofTree(file)).faults())
        .hasSize(3)
        .allSatisfy(
            fault ->
                assertThat(fault + FaultMessages.text(fault, Locale.ENGLISH))
                    .doesNotContain("13885012098", "Nordmann", "mai"));
  }
}
