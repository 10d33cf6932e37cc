package no.forkant.oversight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.forkant.casefile.Permit;

/** The rows of the law reference that the project answers for. */
final class LawRows {

  private static final Path LISTS = Path.of("test-data/law-rows");

  private LawRows() {}

  /** Returns the rows of one permit; empty if none are listed. */
  static List<String> of(Permit permit) {
    return in(folder(permit) + ".txt");
  }

  /** Returns the rows that may still come; the list only gets shorter. */
  static List<String> later() {
    return in("later.txt");
  }

  /** Returns the name of a permit's folder of rules. */
  static String folder(Permit permit) {
    return permit.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> in(String name) {
    Path file = LISTS.resolve(name);
    try {
      return Files.isRegularFile(file)
          ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
