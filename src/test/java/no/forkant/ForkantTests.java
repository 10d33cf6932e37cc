package no.forkant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForkantTests {

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "--version", "-V"})
  void saysWhatItIsAndIsDone(String option) {
    assertThat(Forkant.execute(option)).isZero();
  }

  @Test
  void refusesAnUnknownCommand() {
    assertThat(Forkant.execute("replya")).isEqualTo(2);
  }

  @Test
  void refusesAnArgumentThatIsNoProperty() {
    assertThat(Forkant.execute("serve", "now")).isEqualTo(2);
  }
}
