package no.forkant.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a rules folder, by path with slashes, without scenarios and with line ends of one
 * kind. Their digest names the rulebook. Immutable as long as nobody changes the arrays.
 *
 * @param files content by path; never null
 */
public record RulebookSource(SortedMap<String, byte[]> files) {

  /** Leaves out what decides nothing: scenarios and the coverage list. */
  public RulebookSource {
    SortedMap<String, byte[]> kept = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (decides(path)) {
            kept.put(path, withOneLineEnd(bytes));
          }
        });
    files = Collections.unmodifiableSortedMap(kept);
  }

  /** Returns whether a file has a say in an assessment. */
  static boolean decides(String path) {
    return !path.contains("scenarios/")
        && !path.endsWith("coverage.yaml")
        && (path.endsWith(".yaml") || path.endsWith(".drl"));
  }

  private static byte[] withOneLineEnd(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a rules folder.
   *
   * @param folder never null
   * @throws UncheckedIOException if it cannot be read
   */
  public static RulebookSource fromFolder(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (decides(name)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RulebookSource(files);
  }

  /**
   * Returns SHA-256 over path, length and content of each file in order, written {@code sha256:…}.
   */
  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        update(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
        update(digest, file.getValue());
      }
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void update(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    digest.update(bytes);
  }
}
