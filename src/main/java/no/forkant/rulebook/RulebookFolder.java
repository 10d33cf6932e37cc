package no.forkant.rulebook;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of a rulebook where they lie: in a folder, or in the program. */
final class RulebookFolder {

  /** Every rulebook has this file; it tells where the others are. */
  private static final String ANCHOR = "sources.yaml";

  private RulebookFolder() {}

  static SortedMap<String, byte[]> read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace(File.separatorChar, '/');
        files.put(name, Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Reads one place of the class path, the one the anchor is found in, and never mixes two. */
  static SortedMap<String, byte[]> readFromClassPath() {
    try {
      return readBeside(new PathMatchingResourcePatternResolver());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> readBeside(PathMatchingResourcePatternResolver resolver)
      throws IOException {
    String anchor = resolver.getResource("classpath:rules/" + ANCHOR).getURL().toString();
    String root = anchor.substring(0, anchor.length() - ANCHOR.length());
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Resource resource : resolver.getResources("classpath*:rules/**")) {
      String location = resource.getURL().toString();
      if (resource.isReadable() && location.startsWith(root) && !location.endsWith("/")) {
        files.put(location.substring(root.length()), resource.getContentAsByteArray());
      }
    }
    return files;
  }
}
