package no.forkant.rulebook.evidence;

import java.util.ArrayList;
import java.util.List;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.RuleDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule says what it found. The consequence only names evidence; which rule speaks, and with
 * what law and weight, is known from the match. Confined to one thread and one evaluation at a
 * time.
 */
public final class Findings {

  private List<Match> matches = new ArrayList<>();
  private @Nullable RuleDefinition rule;
  private @Nullable Evidence evidence;

  /** Says which rule speaks next, and of which evidence; called by the engine for each match. */
  public void begin(RuleDefinition rule, Evidence evidence) {
    this.rule = rule;
    this.evidence = evidence;
  }

  /** Returns what was found since the last call, and starts afresh; never null. */
  public List<Match> take() {
    List<Match> taken = matches;
    matches = new ArrayList<>();
    rule = null;
    evidence = null;
    return taken;
  }

  /** The condition is not met, because of {@code found} or of the facts at the pointers. */
  public Match bar(Found found, String... facts) {
    return add(Effect.BAR, found, facts);
  }

  /** The condition is not met, because of the facts at the pointers. */
  public Match bar(String... facts) {
    return add(Effect.BAR, nothing(), facts);
  }

  /** {@code found} speaks against the party. */
  public Match ground(Found found, String... facts) {
    return add(Effect.GROUND, found, facts);
  }

  /** The facts at the pointers speak against the party. */
  public Match ground(String... facts) {
    return add(Effect.GROUND, nothing(), facts);
  }

  /** {@code found} is a reason to look closer. */
  public Match trigger(Found found, String... facts) {
    return add(Effect.TRIGGER, found, facts);
  }

  /** The facts at the pointers are a reason to look closer. */
  public Match trigger(String... facts) {
    return add(Effect.TRIGGER, nothing(), facts);
  }

  /** {@code found} speaks for the party. */
  public Match mitigating(Found found, String... facts) {
    return add(Effect.MITIGATING, found, facts);
  }

  /** {@code found} is told for information. */
  public Match note(Found found, String... facts) {
    return add(Effect.NOTE, found, facts);
  }

  /** What the rule says is missing was not asked for yet. */
  public Match missing() {
    return add(Effect.MISSING, nothing());
  }

  /** What the rule says is missing was asked for by {@code asked}; not yet if that is empty. */
  public Match missing(Found asked) {
    return add(Effect.MISSING, asked);
  }

  /** Somebody should do what the rule says, because of {@code found}. */
  public Match task(Found found) {
    return add(Effect.TASK, found);
  }

  /** The permit can be given only under a term with this value. */
  public Match term(String value, Found found) {
    return add(Effect.TERM, found).value(value);
  }

  /** No permit is needed, because of the facts at the pointers. */
  public Match notRequired(String... facts) {
    return add(Effect.NOT_REQUIRED, nothing(), facts);
  }

  /** The permit has ended by itself, because of {@code found} or of the facts at the pointers. */
  public Match lapsed(Found found, String... facts) {
    return add(Effect.LAPSED, found, facts);
  }

  private Found nothing() {
    return current().getNothing();
  }

  private Evidence current() {
    if (evidence == null) {
      throw new IllegalStateException("no rule speaks");
    }
    return evidence;
  }

  private Match add(Effect effect, Found found, String... facts) {
    Evidence of = current();
    RuleDefinition speaking = rule;
    if (speaking == null || speaking.effect() != effect) {
      throw new IllegalStateException(
          "rule " + (speaking == null ? "?" : speaking.name()) + " may not say " + effect);
    }
    Match match = new Match(speaking, of, found, facts);
    matches.add(match);
    return match;
  }
}
