package no.forkant.storage;

import java.nio.file.Path;

/** Another living service holds the data directory. */
public final class DataDirectoryInUse extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  DataDirectoryInUse(Path directory) {
    super("Another Forkant that is still running uses the data directory " + directory);
  }
}
