package no.forkant.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{}x", "{} {}", "[1,2", "nul", "{\"a\":01}", "{\"a\":NaN}", "{'a':1}"})
  void refusesWhatIsNoJson(String text) {
    assertThat(json(text).faults()).map(Fault::code).containsExactly(FaultCode.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n"})
  void refusesAnEmptyBody(String text) {
    assertThat(json(text).faults()).containsExactly(Fault.at("", FaultCode.EMPTY));
  }

  @Test
  void findsEveryNameThatStandsTwice() {
    assertThat(json("{\"a\":1,\"a\":2,\"b\":[{\"c/d\":1,\"c/d\":2}],\"b\":0}").faults())
        .containsExactly(
            Fault.at("/a", FaultCode.DUPLICATE_KEY),
            Fault.at("/b/0/c~1d", FaultCode.DUPLICATE_KEY),
            Fault.at("/b", FaultCode.DUPLICATE_KEY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "-1e400",
        "9007199254740993",
        "-9007199254740993",
        "1e17",
        "123456789012345678901"
      })
  void refusesNumbersThatCannotBeExact(String number) {
    assertThat(json("{\"a\":" + number + "}").faults())
        .containsExactly(Fault.at("/a", FaultCode.OUT_OF_RANGE));
  }

  @Test
  void keepsTheLargestExactNumbers() {
    assertThat(json("[9007199254740992,-9007199254740992,0.1,3.0,-0.0]").root())
        .hasToString("[9007199254740992,-9007199254740992,0.1,3,0]");
  }

  @Test
  void refusesTextsThatCannotBeStored() {
    assertThat(json("[\"\\ud800\",\"\\u0000\",\"\\ud83d\\ude00\",\"\\ude00\\ud83d\"]").faults())
        .containsExactly(
            Fault.at("/0", FaultCode.INVALID_TEXT),
            Fault.at("/1", FaultCode.INVALID_TEXT),
            Fault.at("/3", FaultCode.INVALID_TEXT));
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    assertThat(Document.ofJson(new byte[] {'"', (byte) 0xC3, '"'}).faults())
        .containsExactly(Fault.at("", FaultCode.NOT_UTF8));
    assertThat(Document.ofJson("{}".getBytes(StandardCharsets.UTF_16)).faults())
        .containsExactly(Fault.at("", FaultCode.NOT_UTF8));
    assertThat(json("\"\uFFFD\"").faults()).isEmpty();
  }

  @Test
  void refusesWhatLiesTooDeep() {
    assertThat(json("[".repeat(64) + "]".repeat(64)).faults()).isEmpty();
    assertThat(json("[".repeat(65) + "]".repeat(65)).faults())
        .map(Fault::code)
        .containsExactly(FaultCode.TOO_DEEP);
    assertThat(json("[".repeat(200_000)).faults())
        .map(Fault::code)
        .containsExactly(FaultCode.TOO_DEEP);
  }

  @Test
  void refusesWhatIsTooLong() {
    String longest = "x".repeat(TreeBuilder.LONGEST_TEXT);
    assertThat(json("[\"" + longest + "\"]").faults()).isEmpty();
    assertThat(json("[0,\"" + longest + "x\"]").faults())
        .containsExactly(Fault.at("/1", FaultCode.TOO_LONG, "100000"));
    assertThat(json("[" + "9".repeat(5_000) + "]").faults())
        .map(Fault::code)
        .containsExactly(FaultCode.TOO_LONG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a: 2026-02-30          | {"a":"2026-02-30"}
          a: 2026-02-03T10:00:00Z| {"a":"2026-02-03T10:00:00Z"}
          a: [NO, yes, on, off]  | {"a":["NO","yes","on","off"]}
          on: null               | {"on":null}
          a: "null"              | {"a":"null"}
          a: true                | {"a":true}
          """)
  void takesYamlTextsAsTheyStand(String yaml, String expected) {
    assertThat(Document.ofYaml(yaml).faults()).isEmpty();
    assertThat(Document.ofYaml(yaml).root()).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: &x [1]", "a: !!str 1", "!a {}", "&x a: 1"})
  void refusesYamlBeyondPlainValues(String yaml) {
    assertThat(Document.ofYaml(yaml).faults())
        .map(Fault::code)
        .containsExactly(FaultCode.YAML_FEATURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [1", "--- {a: 1}\n--- {b: 1}", "a: .nan", "a: *x", "\t- a"})
  void refusesWhatIsNoPlainYaml(String yaml) {
    assertThat(Document.ofYaml(yaml).faults()).isNotEmpty();
  }

  @Test
  void findsYamlNamesThatStandTwice() {
    assertThat(Document.ofYaml("a: 1\nb: {c: 1, c: 2}\na: 2").faults())
        .containsExactly(
            Fault.at("/b/c", FaultCode.DUPLICATE_KEY), Fault.at("/a", FaultCode.DUPLICATE_KEY));
  }

  private static Document json(String text) {
    return Document.ofJson(text.getBytes(UTF_8));
  }
}
