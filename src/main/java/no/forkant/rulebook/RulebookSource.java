package no.forkant.rulebook;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a rulebook in canonical form: by path, without scenarios and hidden files, with LF
 * as the only line end. Immutable; what changes the digest changes what the rules say or how they
 * say it, and nothing else does.
 *
 * @param files content by path, such as {@code weapon/permit.yaml}; never null
 */
public record RulebookSource(SortedMap<String, byte[]> files) {

  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  /**
   * Brings files into canonical form.
   *
   * @throws IllegalArgumentException if a path is not made of plain names, or no file is left
   */
  public RulebookSource {
    SortedMap<String, byte[]> canonical = new TreeMap<>();
    files.forEach(
        (path, content) -> {
          if (decides(path)) {
            canonical.put(plain(path), LineEnds.toLineFeed(content));
          }
        });
    if (canonical.isEmpty()) {
      throw new IllegalArgumentException("A rulebook needs files");
    }
    files = Collections.unmodifiableSortedMap(canonical);
  }

  /** Returns copies of the files, by path in order. */
  @Override
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> copy = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      copy.put(file.getKey(), file.getValue().clone());
    }
    return copy;
  }

  /** Returns SHA-256 over paths, lengths and contents in order, written {@code sha256:…}. */
  public String digest() {
    return RulebookDigest.of(files);
  }

  /**
   * Returns the files as a ZIP archive; the same files give the same bytes on the same platform.
   */
  public byte[] toZip() {
    return RulebookZip.pack(files);
  }

  /**
   * Reads what {@link #toZip} wrote.
   *
   * @throws UncheckedIOException if the bytes cannot be unpacked
   * @throws IllegalArgumentException if a path is not made of plain names
   */
  public static RulebookSource fromZip(byte[] zip) {
    return new RulebookSource(RulebookZip.unpack(zip));
  }

  /**
   * Reads a folder such as {@code rules/}.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if a path is not made of plain names
   */
  public static RulebookSource fromFolder(Path folder) {
    return new RulebookSource(RulebookFolder.read(folder));
  }

  /**
   * Reads the rules that the program brings, also from within its jar.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  public static RulebookSource fromClassPath() {
    return new RulebookSource(RulebookFolder.readFromClassPath());
  }

  /** Scenarios and the list of what they cover prove the rules, and decide nothing. */
  private static boolean decides(String path) {
    return (path.endsWith(".yaml") || path.endsWith(".drl"))
        && !("/" + path).contains("/scenarios/")
        && !("/" + path).endsWith("/coverage.yaml");
  }

  private static String plain(String path) {
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("Not a path of plain names: " + path);
    }
    return path;
  }
}
