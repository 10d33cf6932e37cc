package no.forkant.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Folders for databases, emptied before use and left behind: the first one a process uses holds the
 * programs that all its later servers run.
 */
final class TestFolders {

  private TestFolders() {}

  static Path empty(Class<?> test, String name) throws IOException {
    Path folder = Path.of("target/databases", test.getSimpleName() + "-" + name);
    FileSystemUtils.deleteRecursively(folder);
    return folder;
  }
}
