package no.forkant.register;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;

/**
 * JSON that is written into an answer byte for byte as it was kept.
 *
 * @param text never null
 */
public record RawJson(@JsonValue @JsonRawValue String text) {

  /** Takes JSON as it was kept. */
  public static RawJson of(byte[] utf8) {
    return new RawJson(new String(utf8, StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "RawJson[" + text.length() + " characters]";
  }
}
