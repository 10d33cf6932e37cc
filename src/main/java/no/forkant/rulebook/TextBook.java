package no.forkant.rulebook;

import java.util.Map;
import no.forkant.law.Texts;
import org.jspecify.annotations.Nullable;

/** What the rules of one permit say, in three languages, to the caseworker and to the party. */
public final class TextBook {

  /** Whom a text speaks to. */
  public enum Reader {
    CASEWORKER,
    PARTY
  }

  /** The kinds of text. */
  public enum Section {
    FINDINGS,
    QUESTIONS,
    MISSING,
    TASKS,
    NOTES
  }

  /** What a text is found by. */
  record Key(Section section, String name, Reader reader) {

    @Override
    public String toString() {
      return section + " " + name + " " + reader;
    }
  }

  private final Map<Key, Texts> texts;

  TextBook(Map<Key, Texts> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** Returns a text, or null if there is none. */
  public @Nullable Texts find(Section section, String name, Reader reader) {
    return texts.get(new Key(section, name, reader));
  }

  /** Returns what a rule says when it fires; never null in a rulebook that passed the linter. */
  public Texts finding(RuleDefinition rule) {
    Texts own = find(Section.FINDINGS, rule.name(), Reader.CASEWORKER);
    return own != null ? own : required(Section.FINDINGS, rule.id());
  }

  /**
   * Returns a question: by rule and step, else by step; never null in a rulebook that passed the
   * linter.
   */
  public Texts question(RuleDefinition rule, String step) {
    Texts own = find(Section.QUESTIONS, rule.id() + "-" + step, Reader.CASEWORKER);
    return own != null ? own : required(Section.QUESTIONS, step);
  }

  /** Returns what is said of a missing thing; never null in a rulebook that passed the linter. */
  public Texts missing(String what) {
    return required(Section.MISSING, what);
  }

  /** Returns a note that stands outside findings, such as the one on the day before an act. */
  public Texts note(String name) {
    return required(Section.NOTES, name);
  }

  private Texts required(Section section, String name) {
    Texts found = find(section, name, Reader.CASEWORKER);
    if (found == null) {
      throw new IllegalStateException("no text for " + section + " " + name);
    }
    return found;
  }
}
