package no.forkant.rulebook.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.forkant.rulebook.RuleDefinition;
import org.jspecify.annotations.Nullable;

/** What one rule found about one subject; a consequence may add to it while it speaks. */
public final class Match {

  private final RuleDefinition rule;
  private final Evidence evidence;
  private final Found found;
  private final String[] facts;
  private int minimum = 1;
  private @Nullable LocalDate due;
  private @Nullable String value;

  Match(RuleDefinition rule, Evidence evidence, Found found, String[] facts) {
    this.rule = rule;
    this.evidence = evidence;
    this.found = found;
    this.facts = facts;
  }

  /** Says that fewer occurrences than the parameter gives are no ground, only a trigger. */
  public Match needing(String count) {
    minimum = evidence.frame().parameters().count(count);
    return this;
  }

  /** Gives the rule's tasks their last day. */
  public Match due(LocalDate day) {
    due = day;
    return this;
  }

  /** Gives the term its value. */
  public Match value(String told) {
    value = told;
    return this;
  }

  /** Returns the rule that spoke. */
  public RuleDefinition rule() {
    return rule;
  }

  /** Returns the evidence that the rule read. */
  public Evidence evidence() {
    return evidence;
  }

  /** Returns what the rule named. */
  public Found found() {
    return found;
  }

  /** Returns how many occurrences a ground needs; 1 unless the rule said more. */
  public int minimum() {
    return minimum;
  }

  /** Returns the last day for the rule's tasks; null if they have none. */
  public @Nullable LocalDate due() {
    return due;
  }

  /** Returns the value of the term; null if it has none. */
  public @Nullable String value() {
    return value;
  }

  /**
   * Returns the facts as JSON pointers into the case file: what starts with a slash is one already,
   * anything else is a field of the subject.
   */
  public List<String> pointers() {
    List<String> pointers = new ArrayList<>(facts.length);
    for (String fact : facts) {
      pointers.add(fact.startsWith("/") ? fact : evidence.getSubject().pointer() + "/" + fact);
    }
    return pointers;
  }
}
