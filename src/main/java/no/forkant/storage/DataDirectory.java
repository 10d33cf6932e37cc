package no.forkant.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of one living service. The lock on it ends with the process, however the process ends,
 * so whoever holds it may clean up after a service that was killed.
 */
final class DataDirectory implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Takes the folder, making it if needed.
   *
   * @throws DataDirectoryInUse if a living service has it
   */
  static DataDirectory open(Path directory) throws IOException {
    OwnerOnly.createDirectories(directory);
    // PostgreSQL writes its folder's name into its pid file; one folder must have one name.
    Path path = directory.toRealPath();
    FileChannel channel =
        FileChannel.open(
            path.resolve("forkant.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new DataDirectoryInUse(path);
    }
    return new DataDirectory(path, channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  Path cluster() {
    return path.resolve("postgres");
  }

  /** A cluster being made; worthless until it has been renamed to {@link #cluster()}. */
  Path unfinishedCluster() {
    return path.resolve("postgres.unfinished");
  }

  /** Inside the folder: a shared temporary folder could hold another user's programs. */
  Path programs() throws IOException {
    Path programs = OwnerOnly.createDirectories(path.resolve("programs"));
    try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(programs)) {
      for (Path version : unpacked) {
        removeIfHalfUnpacked(version);
      }
    }
    return programs;
  }

  /** The library would neither finish nor repeat an unpacking that was cut short. */
  private static void removeIfHalfUnpacked(Path version) throws IOException {
    if (!Files.exists(version.resolve(".exists"))) {
      FileSystemUtils.deleteRecursively(version);
    }
  }

  Path passwords() {
    return path.resolve("passwords.properties");
  }

  boolean holdsCluster() {
    return Files.exists(cluster());
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
