package no.forkant.assessment;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.forkant.law.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as plain text for a reader at a terminal: the same content, worded in one language.
 */
public final class PlainText {

  private final Assessment assessment;
  private final String language;
  private final ResourceBundle words;
  private final StringBuilder out = new StringBuilder();

  private PlainText(Assessment assessment, String language) {
    this.assessment = assessment;
    this.language = language;
    this.words =
        ResourceBundle.getBundle(
            "no.forkant.assessment.plain",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * Words an assessment.
   *
   * @param assessment never null
   * @param language {@code nb}, {@code nn} or {@code en}
   * @return text that ends with a line break; never null
   */
  public static String of(Assessment assessment, String language) {
    return new PlainText(assessment, language).write();
  }

  private String write() {
    Recommendation told = assessment.recommendation();
    line(
        say(
            "headline",
            told.outcome(),
            word(told.obligation().name()),
            assessment.asOf(),
            assessment.rulebook().name()));
    if (assessment.lawNote() != null) {
      line(text(assessment.lawNote()));
    }
    line("");
    assessment.conditions().forEach(this::condition);
    line("");
    assessment
        .missing()
        .forEach(missing -> line(say("missing", text(missing.text()), list(missing.law()))));
    assessment.tasks().forEach(this::task);
    assessment.notUsed().forEach(this::notUsed);
    return out.toString();
  }

  private void condition(ConditionEntry entry) {
    line(entry.condition() + " " + word(entry.status().name()));
    assessment.findings().stream()
        .filter(finding -> finding.condition() == entry.condition())
        .forEach(this::finding);
  }

  private void finding(Finding finding) {
    String weight = finding.weight() == null ? "" : ", " + word(finding.weight().name());
    String effect = word(finding.effect().name());
    line("  " + finding.rule() + " " + effect + weight + ": " + text(finding.text()));
    if (!finding.evidence().isEmpty()) {
      line("    " + say("because", list(finding.evidence())));
    }
    if (finding.facts() != null) {
      line("    " + say("facts", list(finding.facts())));
    }
    line("    " + say("law", list(finding.law().stream().map(LawReference::ref).toList())));
    assessment.questions().stream()
        .filter(question -> question.ground().equals(finding.id()))
        .forEach(this::question);
  }

  private void question(Question question) {
    String worded = text(question.text());
    line(
        "    "
            + (question.answer() == null
                ? say("open", question.id(), worded)
                : say("answered", question.answer(), question.id(), worded)));
  }

  private void task(Task task) {
    line(say("task", task.what(), optional("due", task.due()), list(task.law())));
  }

  private void notUsed(NotUsed held) {
    line(
        say(
            "notUsed",
            held.item(),
            optional("from", held.condition()),
            held.reason(),
            list(held.law())));
  }

  private String optional(String key, @Nullable Object told) {
    return told == null ? "" : say(key, told);
  }

  private String say(String key, Object... parts) {
    Object[] worded = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      worded[i] = String.valueOf(parts[i]);
    }
    return new MessageFormat(word(key), Locale.ROOT).format(worded);
  }

  private String word(String key) {
    return words.getString(key);
  }

  private static String list(List<String> some) {
    return String.join(", ", some);
  }

  private String text(Texts texts) {
    return switch (language) {
      case "nn" -> texts.nn();
      case "en" -> texts.en();
      default -> texts.nb();
    };
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
