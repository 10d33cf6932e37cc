package no.forkant.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a rulebook as a ZIP archive that tells no time and no order of its own. */
final class RulebookZip {

  /** No rulebook comes near it; an archive that would unpack to more is no rulebook. In bytes. */
  private static final int LIMIT = 64 * 1024 * 1024;

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private RulebookZip() {}

  static byte[] pack(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static SortedMap<String, byte[]> unpack(byte[] archive) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      return unpack(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> unpack(ZipInputStream zip) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    int room = LIMIT;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      byte[] content = zip.readNBytes(room + 1);
      room -= content.length;
      if (room < 0) {
        throw new IOException("Larger than any rulebook: over %d bytes".formatted(LIMIT));
      }
      if (files.put(entry.getName(), content) != null) {
        throw new IOException("Twice in the archive: " + entry.getName());
      }
    }
    return files;
  }
}
