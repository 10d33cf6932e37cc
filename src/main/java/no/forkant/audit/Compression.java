package no.forkant.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;

/** Deflates (RFC 1950) what the log keeps: smaller rows cost the database less than this costs. */
final class Compression {

  /** Refuses to unpack more than this, in bytes; no record comes near it. */
  private static final int LIMIT = 256 * 1024 * 1024;

  private Compression() {}

  static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
      byte[] buffer = new byte[4096];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * Undoes {@link #deflate}.
   *
   * @throws IOException if the bytes were never deflated
   */
  static byte[] inflate(byte[] deflated) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      byte[] content = in.readNBytes(LIMIT);
      if (in.read() >= 0) {
        throw new IOException("Larger than any record: over %d bytes".formatted(LIMIT));
      }
      return content;
    }
  }
}
