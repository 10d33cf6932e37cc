package no.forkant.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forkant.casefile.Item;
import no.forkant.rulebook.Effect;
import no.forkant.rulebook.RuleDefinition;
import no.forkant.rulebook.Step;
import no.forkant.rulebook.evidence.Exhibit;
import no.forkant.rulebook.evidence.Found;
import no.forkant.rulebook.evidence.Match;
import no.forkant.rulebook.evidence.Strength;
import no.forkant.rulebook.evidence.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Turns the matches of one rule about one subject into claims: what is strong enough carries the
 * rule's effect, the rest is a reason to look closer (contract section 7, points 2, 4 and 5).
 */
final class ClaimBuilder {

  /** The step of a trigger whose items could carry a ground if they hold. */
  static final String VERIFIED = "VERIFIED";

  /** The step of a trigger whose items can never carry a ground themselves. */
  static final String CHECKED = "CHECKED";

  private final Answers answers;
  private final RuleDefinition rule;
  private final Subject subject;
  private final boolean sole;
  private final Set<String> facts = new LinkedHashSet<>();
  private final Map<String, Exhibit> exhibits = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>(2);
  private int minimum = 1;
  private @Nullable LocalDate due;
  private @Nullable String value;

  ClaimBuilder(Answers answers, RuleDefinition rule, Subject subject, boolean sole) {
    this.answers = answers;
    this.rule = rule;
    this.subject = subject;
    this.sole = sole;
  }

  ClaimBuilder add(Match match) {
    facts.addAll(match.pointers());
    for (Exhibit exhibit : match.found().exhibits()) {
      exhibits.merge(exhibit.item().id(), exhibit, ClaimBuilder::stronger);
    }
    minimum = Math.max(minimum, match.minimum());
    due = earlier(due, match.due());
    value = match.value() == null ? value : match.value();
    return this;
  }

  private static Exhibit stronger(Exhibit one, Exhibit other) {
    return one.strength().compareTo(other.strength()) <= 0 ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  List<Claim> build() {
    switch (rule.effect()) {
      case BAR, GROUND -> weigh();
      case TRIGGER -> trigger();
      case MITIGATING -> tell(FindingEffect.MITIGATING);
      default -> tell(FindingEffect.NOTE);
    }
    return claims;
  }

  private void tell(FindingEffect effect) {
    claims.add(claim(effect, exhibits(Strength.LEAD), List.of(), Claim.State.STANDS));
  }

  private void weigh() {
    List<Exhibit> strong = exhibits(Strength.GROUND);
    List<Exhibit> admissible = exhibits(Strength.UNVERIFIED);
    List<Exhibit> all = exhibits(Strength.LEAD);
    if (all.isEmpty() || count(strong) >= minimum) {
      weighWithStrong(strong, admissible, all);
    } else if (count(admissible) >= minimum) {
      verify(admissible, List.of());
      check(without(all, admissible));
    } else {
      check(all);
    }
  }

  private void weighWithStrong(List<Exhibit> strong, List<Exhibit> admissible, List<Exhibit> all) {
    List<Exhibit> weak = without(admissible, strong);
    if (weak.isEmpty()) {
      claims.add(full(strong, List.of()));
    } else {
      verify(weak, strong);
    }
    check(without(all, admissible));
  }

  /** Asks whether weak items hold; if they do, they join the strong ones. */
  private void verify(List<Exhibit> weak, List<Exhibit> strong) {
    Asked asked = ask(VERIFIED, weak);
    if (asked.isYes()) {
      List<Exhibit> joined = new ArrayList<>(strong);
      joined.addAll(weak);
      claims.add(full(joined, List.of(asked)));
      return;
    }
    if (!strong.isEmpty()) {
      claims.add(full(strong, List.of()));
    }
    claims.add(
        claim(
            FindingEffect.TRIGGER,
            weak,
            List.of(asked),
            asked.isNo() ? Claim.State.FALLEN : Claim.State.OPEN));
  }

  private void check(List<Exhibit> leads) {
    if (leads.isEmpty()) {
      return;
    }
    Asked asked = ask(CHECKED, leads);
    Claim.State state =
        asked.isYes()
            ? Claim.State.TO_OBTAIN
            : asked.isNo() ? Claim.State.FALLEN : Claim.State.OPEN;
    claims.add(claim(FindingEffect.TRIGGER, leads, List.of(asked), state));
  }

  private void trigger() {
    List<Exhibit> all = exhibits(Strength.LEAD);
    List<Exhibit> admissible = exhibits(Strength.UNVERIFIED);
    if (all.isEmpty()) {
      claims.add(triggerOnFacts());
    } else if (rule.asks().isEmpty() || admissible.isEmpty() || count(admissible) < minimum) {
      check(all);
    } else {
      verify(admissible, List.of());
      check(without(all, admissible));
    }
  }

  private Claim triggerOnFacts() {
    Asked asked = ask(CHECKED, List.of());
    Claim.State state =
        asked.isYes()
            ? Claim.State.TO_OBTAIN
            : asked.isNo() ? Claim.State.FALLEN : Claim.State.OPEN;
    return claim(FindingEffect.TRIGGER, List.of(), List.of(asked), state);
  }

  /**
   * Returns the rule's own claim: a bar that stands, or a ground with its steps; after the answers
   * that made its items strong enough.
   */
  private Claim full(List<Exhibit> behind, List<Asked> verified) {
    if (rule.effect() == Effect.BAR) {
      return claim(FindingEffect.BAR, behind, verified, Claim.State.STANDS);
    }
    List<Asked> asked = new ArrayList<>(verified);
    for (Step step : rule.asks()) {
      String question = rule.id() + "-" + step.name();
      asked.add(
          new Asked(
              step.name(),
              step.condition(),
              answers.to(question, subject.person(), sole, items(behind))));
    }
    return claim(FindingEffect.GROUND, behind, asked, state(asked));
  }

  private static Claim.State state(List<Asked> asked) {
    if (asked.stream().anyMatch(Asked::isNo)) {
      return Claim.State.FALLEN;
    }
    return asked.stream().allMatch(Asked::isYes) ? Claim.State.ESTABLISHED : Claim.State.OPEN;
  }

  private Asked ask(String step, List<Exhibit> behind) {
    String question = rule.id() + "-" + step;
    return new Asked(
        step, rule.condition(), answers.to(question, subject.person(), sole, items(behind)));
  }

  private Claim claim(
      FindingEffect effect, List<Exhibit> behind, List<Asked> asked, Claim.State state) {
    return new Claim(
        rule, subject, effect, items(behind), List.copyOf(facts), asked, state, due, value);
  }

  private List<Exhibit> exhibits(Strength weakest) {
    return exhibits.values().stream().filter(e -> e.strength().compareTo(weakest) <= 0).toList();
  }

  private static List<Exhibit> without(List<Exhibit> all, List<Exhibit> some) {
    return all.stream().filter(e -> !some.contains(e)).toList();
  }

  private static int count(List<Exhibit> some) {
    return Found.count(some.toArray(Exhibit[]::new));
  }

  private static List<Item> items(List<Exhibit> some) {
    return some.stream().map(Exhibit::item).sorted(Comparator.comparing(Item::id)).toList();
  }
}
