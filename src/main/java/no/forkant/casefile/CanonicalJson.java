package no.forkant.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.ObjectWriter;

/**
 * JSON in one form only (RFC 8785): the same facts are the same bytes, so that they can be hashed,
 * signed and compared.
 */
public final class CanonicalJson {

  private static final ObjectWriter WRITER = CanonicalForm.writer();

  private CanonicalJson() {}

  /**
   * Returns the canonical UTF-8 bytes of a record of the contract, written in one go; {@code value}
   * must not be null.
   */
  public static byte[] of(Object value) {
    return WRITER.writeValueAsString(value).getBytes(UTF_8);
  }

  /**
   * Returns the canonical UTF-8 bytes of a JSON text.
   *
   * @throws IllegalArgumentException if {@code json} is not a JSON object or array
   */
  public static byte[] canonical(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString().getBytes(UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException("no JSON object or array", e);
    }
  }

  /**
   * Returns the record that {@code bytes} hold; never null.
   *
   * @throws tools.jackson.core.JacksonException if they hold no such record
   */
  public static <T> T read(byte[] bytes, Class<T> type) {
    return CaseFileMapper.mapper().readValue(bytes, type);
  }
}
