package no.forkant.rulebook;

import java.io.ByteArrayOutputStream;

/** Makes a checkout on any platform the same bytes. */
final class LineEnds {

  private LineEnds() {}

  /** Returns the text with CR LF, and CR alone, turned into LF; always another array. */
  static byte[] toLineFeed(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    for (int i = 0; i < text.length; i++) {
      if (text[i] != '\r') {
        out.write(text[i]);
      } else if (i + 1 == text.length || text[i + 1] != '\n') {
        out.write('\n');
      }
    }
    return out.toByteArray();
  }
}
