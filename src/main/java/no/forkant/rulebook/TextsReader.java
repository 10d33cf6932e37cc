package no.forkant.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.forkant.law.Texts;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code texts/{nb,nn,en}.yaml} and {@code texts/<topic>/{nb,nn,en}.yaml}: a text counts only
 * if it stands in all three languages.
 */
final class TextsReader {

  private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

  private final RuleFiles files;
  private final Violations violations;
  private final Map<TextBook.Key, Texts> texts = new HashMap<>();

  TextsReader(RuleFiles files, Violations violations) {
    this.files = files;
    this.violations = violations;
  }

  /**
   * Adds the texts of a permit's folder, those by topic included; later folders win over earlier
   * ones, and no text may stand in two places of one folder.
   */
  TextsReader add(String folder) {
    Set<TextBook.Key> told = new HashSet<>();
    add(folder + "/texts", told);
    files.foldersIn(folder + "/texts").forEach(topic -> add(topic, told));
    return this;
  }

  private void add(String folder, Set<TextBook.Key> told) {
    Map<String, Map<TextBook.Key, String>> byLanguage = new HashMap<>();
    for (String language : LANGUAGES) {
      String path = folder + "/" + language + ".yaml";
      byLanguage.put(language, flat(path, files.tree(path)));
    }
    Set<TextBook.Key> keys = new TreeSet<>(Comparator.comparing(TextBook.Key::toString));
    byLanguage.values().forEach(found -> keys.addAll(found.keySet()));
    for (TextBook.Key key : keys) {
      violations.unless(told.add(key), folder, "says again what stands elsewhere: " + key);
      addText(folder, key, byLanguage);
    }
  }

  TextBook textBook() {
    return new TextBook(texts);
  }

  private void addText(
      String folder, TextBook.Key key, Map<String, Map<TextBook.Key, String>> byLanguage) {
    String[] told = new String[LANGUAGES.size()];
    for (int i = 0; i < told.length; i++) {
      String text = byLanguage.getOrDefault(LANGUAGES.get(i), Map.of()).getOrDefault(key, "");
      violations.unless(!text.isBlank(), folder + "/" + LANGUAGES.get(i) + ".yaml", "lacks " + key);
      told[i] = text;
    }
    texts.put(key, new Texts(told[0], told[1], told[2]));
  }

  private Map<TextBook.Key, String> flat(String path, JsonNode file) {
    Map<TextBook.Key, String> found = new HashMap<>();
    for (Map.Entry<String, JsonNode> section : file.properties()) {
      TextBook.Section kind = section(path, section.getKey());
      if (kind != null) {
        section
            .getValue()
            .properties()
            .forEach(text -> addReaders(found, kind, text.getKey(), text.getValue()));
      }
    }
    return found;
  }

  private TextBook.@org.jspecify.annotations.Nullable Section section(String path, String name) {
    return new Reading(new no.forkant.law.Sources(Map.of()), violations)
        .constant(TextBook.Section.class, name.toUpperCase(Locale.ROOT), path);
  }

  private static void addReaders(
      Map<TextBook.Key, String> found, TextBook.Section kind, String name, JsonNode text) {
    if (text.isString()) {
      found.put(new TextBook.Key(kind, name, TextBook.Reader.CASEWORKER), text.asString());
      return;
    }
    for (TextBook.Reader reader : TextBook.Reader.values()) {
      JsonNode told = text.path(reader.name().toLowerCase(Locale.ROOT));
      if (told.isString()) {
        found.put(new TextBook.Key(kind, name, reader), told.asString());
      }
    }
  }
}
