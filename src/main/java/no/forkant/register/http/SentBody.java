package no.forkant.register.http;

import java.nio.charset.StandardCharsets;

/**
 * A body as it was sent, not yet read.
 *
 * @param bytes the bytes; never null
 * @param syntax what they are written in; never null
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record SentBody(byte[] bytes, Syntax syntax) {

  /** The syntaxes that a case file may be written in. */
  public enum Syntax {
    JSON,
    YAML
  }

  /** Makes a JSON body. */
  public static SentBody json(String text) {
    return new SentBody(text.getBytes(StandardCharsets.UTF_8), Syntax.JSON);
  }

  @Override
  public String toString() {
    return "SentBody[%d bytes of %s]".formatted(bytes.length, syntax);
  }
}
