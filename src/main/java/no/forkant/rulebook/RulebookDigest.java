package no.forkant.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * SHA-256 over the files of a rulebook: for each, in order of path, the length of the path in bytes
 * (8 bytes, big-endian), the path in UTF-8, the length of the content (8 bytes), the content.
 * Lengths keep two files from passing as one.
 */
final class RulebookDigest {

  private RulebookDigest() {}

  static String of(SortedMap<String, byte[]> files) {
    MessageDigest digest = newDigest();
    files.forEach(
        (path, content) -> {
          add(path.getBytes(StandardCharsets.UTF_8), digest);
          add(content, digest);
        });
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static void add(byte[] bytes, MessageDigest digest) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
