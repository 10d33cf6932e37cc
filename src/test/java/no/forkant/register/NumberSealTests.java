package no.forkant.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberSealTests {

  private static final String NUMBER = "13885012099";

  private final NumberSeal seal = new NumberSeal(new byte[NumberSeal.KEY_BYTES]);

  @Test
  void opensWhatItSealedAndNeverSealsAlike() {
    byte[] once = seal.seal(NUMBER);
    byte[] twice = seal.seal(NUMBER);

    assertThat(once).isNotEqualTo(twice);
    assertThat(seal.open(once)).isEqualTo(NUMBER).isEqualTo(seal.open(twice));
  }

  @Test
  void findsANumberAgainAndTellsKindsApart() {
    assertThat(seal.token("PERSON", NUMBER)).isEqualTo(seal.token("PERSON", NUMBER));
    assertThat(seal.token("PERSON", NUMBER)).isNotEqualTo(seal.token("ORGANISATION", NUMBER));
  }

  @Test
  void refusesWhatWasChanged() {
    byte[] sealed = seal.seal(NUMBER);
    sealed[sealed.length - 1] ^= 1;

    assertThatThrownBy(() -> seal.open(sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void drawsAKeyOnceAndKeepsItFromOthers(@TempDir Path folder) throws Exception {
    byte[] drawn = IdentityKey.find("", folder);

    assertThat(drawn).hasSize(NumberSeal.KEY_BYTES);
    assertThat(IdentityKey.find("", folder)).isEqualTo(drawn);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("identity-key"))))
        .isEqualTo("rw-------");
  }
}
