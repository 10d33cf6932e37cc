package no.forkant.rulebook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The rulebook in use, and every one that ever was. Rules are read from the folder that is
 * configured, else from {@code rules/} in the working directory, else from the program itself.
 * Broken rules never replace good ones: they are refused whole, and what was in use stays in use.
 */
@Component
public class Rulebooks {

  private static final Logger LOG = LoggerFactory.getLogger(Rulebooks.class);
  private static final int KEPT_COMPILED = 20;

  private final RulebookReader reader = new RulebookReader();
  private final RulebookArchive archive;
  private final @Nullable String folder;
  private final AtomicReference<@Nullable Rulebook> current = new AtomicReference<>();
  private final Cache<String, Rulebook> compiled =
      Caffeine.newBuilder().maximumSize(KEPT_COMPILED).build();

  Rulebooks(RulebookArchive archive, RulebookProperties properties) {
    this.archive = archive;
    this.folder = properties.rules();
  }

  /**
   * Returns the rulebook in use, reading it at the first call.
   *
   * @throws RulebookViolations if the rules are broken and no rulebook was ever used before
   */
  public Rulebook current() {
    Rulebook inUse = current.get();
    return inUse == null ? start() : inUse;
  }

  private synchronized Rulebook start() {
    Rulebook inUse = current.get();
    if (inUse != null) {
      return inUse;
    }
    try {
      return reload();
    } catch (RulebookViolations broken) {
      List<ArchivedRulebook> used = archive.list();
      if (used.isEmpty()) {
        throw broken;
      }
      ArchivedRulebook last = used.get(used.size() - 1);
      LOG.error(
          "The rules are broken; rulebook {} stays in use: {}", last.digest(), broken.getMessage());
      Rulebook kept = byDigest(last.digest()).orElseThrow(() -> broken);
      current.set(kept);
      return kept;
    }
  }

  /**
   * Reads the rules again and puts them into use.
   *
   * @return the rulebook now in use; never null
   * @throws RulebookViolations if the rules are broken; what was in use stays in use
   */
  public synchronized Rulebook reload() {
    RulebookSource source = source();
    Rulebook read = compiled.get(source.digest(), digest -> reader.read(source));
    archive.storeIfAbsent(source, read.name());
    current.set(read);
    LOG.info("Rulebook {} is in use, {}", read.name(), read.digest());
    return read;
  }

  private RulebookSource source() {
    if (folder != null && !folder.isBlank()) {
      return RulebookSource.fromFolder(Path.of(folder));
    }
    Path working = Path.of("rules");
    return Files.isRegularFile(working.resolve("sources.yaml"))
        ? RulebookSource.fromFolder(working)
        : RulebookSource.fromClassPath();
  }

  /** Returns the rulebook with this digest, if it was ever used. */
  public Optional<Rulebook> byDigest(String digest) {
    Rulebook known = compiled.getIfPresent(digest);
    if (known != null) {
      return Optional.of(known);
    }
    return archive.load(digest).map(source -> compiled.get(digest, d -> reader.read(source)));
  }

  /** Returns every rulebook ever used, the first used first. */
  public List<ArchivedRulebook> all() {
    return archive.list();
  }
}
