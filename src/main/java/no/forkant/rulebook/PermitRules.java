package no.forkant.rulebook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.Matter;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Variant;
import no.forkant.law.Citation;
import no.forkant.law.Sources;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Match;

/**
 * The rules, numbers, admissibility rows and texts of one permit, compiled. Safe for many threads.
 */
public final class PermitRules {

  private static final int MOST_DAYS = 4_000;

  private record Reach(MatterKind kind, Variant variant) {}

  private record ReachOnDay(MatterKind kind, Variant variant, LocalDate day) {}

  private final PermitReader.PermitFile file;
  private final Sources sources;
  private final Admissibility everyKind;
  private final Map<MatterKind, Admissibility> admissibility = new EnumMap<>(MatterKind.class);
  private final Parameters parameters;
  private final TextBook texts;
  private final Map<String, RuleDefinition> rules;
  private final Evaluator evaluator;
  private final Permit permit;
  private final Map<List<Citation>, List<String>> references = new ConcurrentHashMap<>();
  private final Map<ReachOnDay, ActiveRules> active = new ConcurrentHashMap<>();
  private final Map<Reach, Map<Condition, Set<ItemType>>> reads = new ConcurrentHashMap<>();

  PermitRules(
      PermitReader.PermitFile file,
      Sources sources,
      Admissibility admissibility,
      Parameters parameters,
      TextBook texts,
      Map<String, RuleDefinition> rules,
      Evaluator evaluator) {
    this.file = file;
    this.sources = sources;
    this.everyKind = admissibility;
    for (MatterKind kind : MatterKind.values()) {
      this.admissibility.put(kind, admissibility.of(kind));
    }
    this.parameters = parameters;
    this.texts = texts;
    this.rules = Map.copyOf(rules);
    this.evaluator = evaluator;
    if (file.permit() == null) {
      throw new IllegalArgumentException("no permit");
    }
    this.permit = file.permit();
  }

  /** Returns the permit; never null. */
  public Permit permit() {
    return permit;
  }

  /** Returns the act behind the permit; never null. */
  public Citation act() {
    return file.act();
  }

  /**
   * Returns whether {@code day} lies before the act's own commencement, so that its first version
   * is read.
   */
  public boolean isBeforeTheAct(LocalDate day) {
    return day.isBefore(sources.commencementOf(file.act()));
  }

  /** Returns the conditions of the matter of {@code caseFile}, if this rulebook covers it. */
  public Optional<MatterRow> rowOf(CaseFile caseFile) {
    return file.matters().stream().filter(row -> row.fits(caseFile)).findFirst();
  }

  /** Returns which item may be used for what in a matter of one kind; never null. */
  public Admissibility admissibility(MatterKind kind) {
    Admissibility found = admissibility.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("no kind of matter " + kind);
    }
    return found;
  }

  /** Returns the numbers in force on {@code day}; never null. */
  public ParameterValues parametersOn(LocalDate day) {
    return parameters.on(day);
  }

  /** Returns what the rules say; never null. */
  public TextBook texts() {
    return texts;
  }

  /** Returns the law behind a missing thing; never null, empty if the permit's list lacks it. */
  public List<String> lawOfMissing(String what) {
    return file.missing().getOrDefault(what, List.of());
  }

  /** Returns citations as they are written in assessments; never null. */
  public List<String> references(List<Citation> citations) {
    List<String> known = references.get(citations);
    return known == null
        ? references.computeIfAbsent(
            citations, told -> told.stream().map(Citation::reference).toList())
        : known;
  }

  /** Returns all rules, of all days; never null. */
  public List<RuleDefinition> rules() {
    return List.copyOf(rules.values());
  }

  /** Returns the sources of law; never null. */
  public Sources sources() {
    return sources;
  }

  /**
   * Returns the types of item that the rules of each condition read in such a matter; never null.
   */
  public Map<Condition, Set<ItemType>> readsOf(Matter matter) {
    return reads.computeIfAbsent(new Reach(matter.kind(), matter.variant()), this::reckonReads);
  }

  private Map<Condition, Set<ItemType>> reckonReads(Reach reach) {
    Map<Condition, Set<ItemType>> types = new EnumMap<>(Condition.class);
    rules.values().stream()
        .filter(rule -> rule.appliesTo(reach.kind(), reach.variant()))
        .forEach(
            rule ->
                types
                    .computeIfAbsent(rule.condition(), c -> EnumSet.noneOf(ItemType.class))
                    .addAll(rule.reads()));
    return types;
  }

  /**
   * Returns what the rules in force find.
   *
   * @param evidence what they may see; never null
   * @param matter decides which rules apply; never null
   * @param day the day whose law applies; never null
   */
  public List<Match> evaluate(List<Evidence> evidence, Matter matter, LocalDate day) {
    return evaluator.evaluate(
        evidence, activeOn(new ReachOnDay(matter.kind(), matter.variant(), day)));
  }

  private ActiveRules activeOn(ReachOnDay reach) {
    ActiveRules known = active.get(reach);
    if (known != null) {
      return known;
    }
    if (active.size() > MOST_DAYS) {
      active.clear();
    }
    return active.computeIfAbsent(
        reach, r -> ActiveRules.of(rules.values(), sources, r.kind(), r.variant(), r.day()));
  }

  /** Returns these rules with other numbers, definitions or another evaluator, to try them out. */
  PermitRules with(
      Parameters otherParameters, Map<String, RuleDefinition> otherRules, Evaluator other) {
    return new PermitRules(file, sources, everyKind, otherParameters, texts, otherRules, other);
  }

  PermitReader.PermitFile file() {
    return file;
  }

  Parameters parameters() {
    return parameters;
  }

  Evaluator evaluator() {
    return evaluator;
  }
}
