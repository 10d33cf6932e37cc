package no.forkant.register;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Finds the key that identity numbers are sealed with, or draws it on the first start. */
final class IdentityKey {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private IdentityKey() {}

  /**
   * Returns the key.
   *
   * @param given the key in base 64 as configured; empty to use the file
   * @param folder the folder that keeps the file when none is configured
   * @throws IOException if the file can neither be read nor made
   * @throws IllegalArgumentException if the configured key is not base 64
   */
  static byte[] find(String given, Path folder) throws IOException {
    if (!given.isBlank()) {
      return Base64.getDecoder().decode(given.strip());
    }
    Files.createDirectories(folder);
    Path file = folder.resolve("identity-key");
    try {
      Files.createFile(file, OWNER_ONLY);
      Files.writeString(file, draw());
    } catch (FileAlreadyExistsException drawnBefore) {
      // read it
    }
    return Base64.getDecoder().decode(Files.readString(file).strip());
  }

  private static String draw() {
    byte[] key = new byte[NumberSeal.KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
