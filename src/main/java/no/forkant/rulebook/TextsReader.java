package no.forkant.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.forkant.law.Texts;
import tools.jackson.databind.JsonNode;

/** Reads {@code texts/{nb,nn,en}.yaml}: a text counts only if it stands in all three languages. */
final class TextsReader {

  private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

  private final RuleFiles files;
  private final Violations violations;
  private final Map<String, Texts> texts = new HashMap<>();

  TextsReader(RuleFiles files, Violations violations) {
    this.files = files;
    this.violations = violations;
  }

  /** Adds the texts of a folder; later folders win over earlier ones. */
  TextsReader add(String folder) {
    Map<String, Map<String, String>> byLanguage = new HashMap<>();
    for (String language : LANGUAGES) {
      String path = folder + "/texts/" + language + ".yaml";
      byLanguage.put(language, flat(path, files.tree(path)));
    }
    Set<String> keys = new TreeSet<>();
    byLanguage.values().forEach(found -> keys.addAll(found.keySet()));
    keys.forEach(key -> addText(folder, key, byLanguage));
    return this;
  }

  TextBook textBook() {
    return new TextBook(texts);
  }

  private void addText(String folder, String key, Map<String, Map<String, String>> byLanguage) {
    String[] told = new String[LANGUAGES.size()];
    for (int i = 0; i < told.length; i++) {
      String text = byLanguage.getOrDefault(LANGUAGES.get(i), Map.of()).getOrDefault(key, "");
      violations.unless(
          !text.isBlank(), folder + "/texts/" + LANGUAGES.get(i) + ".yaml", "lacks " + key);
      told[i] = text;
    }
    texts.put(key, new Texts(told[0], told[1], told[2]));
  }

  private Map<String, String> flat(String path, JsonNode file) {
    Map<String, String> found = new HashMap<>();
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
      Map<String, String> found, TextBook.Section kind, String name, JsonNode text) {
    if (text.isString()) {
      found.put(TextBook.key(kind, name, TextBook.Reader.CASEWORKER), text.asString());
      return;
    }
    for (TextBook.Reader reader : TextBook.Reader.values()) {
      JsonNode told = text.path(reader.name().toLowerCase(Locale.ROOT));
      if (told.isString()) {
        found.put(TextBook.key(kind, name, reader), told.asString());
      }
    }
  }
}
