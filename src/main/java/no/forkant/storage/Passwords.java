package no.forkant.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the database's own roles, drawn at random and kept where only the user of the
 * service can read them: without passwords every user of the machine could log in as owner and
 * rewrite the log.
 */
record Passwords(String superuser, String owner, String application) {

  static Passwords random() {
    SecureRandom random = new SecureRandom();
    return new Passwords(draw(random), draw(random), draw(random));
  }

  static Passwords read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return new Passwords(
        required(properties, "superuser", file),
        required(properties, "owner", file),
        required(properties, "application", file));
  }

  void write(Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("superuser", superuser);
    properties.setProperty("owner", owner);
    properties.setProperty("application", application);
    Files.deleteIfExists(file);
    try (Writer writer = Files.newBufferedWriter(OwnerOnly.createFile(file))) {
      properties.store(writer, "The embedded database's roles. Lost, the database is locked.");
    }
  }

  @Override
  public String toString() {
    return "Passwords[hidden]";
  }

  private static String draw(SecureRandom random) {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  private static String required(Properties properties, String key, Path file) throws IOException {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IOException("No password '%s' in %s".formatted(key, file));
    }
    return value;
  }
}
