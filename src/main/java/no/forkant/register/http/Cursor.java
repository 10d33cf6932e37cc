package no.forkant.register.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;

/** A place in a list, opaque to the caller. */
final class Cursor {

  private static final String MARK = "after:";

  private Cursor() {}

  static String write(long position) {
    byte[] bytes = (MARK + position).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Returns the position; empty if the text is no cursor of ours. */
  static OptionalLong read(String cursor) {
    try {
      String told = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      return told.startsWith(MARK)
          ? OptionalLong.of(Long.parseLong(told.substring(MARK.length())))
          : OptionalLong.empty();
    } catch (IllegalArgumentException notACursor) {
      return OptionalLong.empty();
    }
  }
}
