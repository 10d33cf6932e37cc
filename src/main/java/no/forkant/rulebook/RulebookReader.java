package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.forkant.casefile.Permit;
import no.forkant.law.Citation;
import no.forkant.law.Sources;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns a rules folder into a rulebook, or tells everything that is wrong with it. */
public final class RulebookReader {

  private static final String COMMON = "common";

  /**
   * Reads, lints and compiles rules.
   *
   * @param source the files; never null
   * @return the rulebook; never null
   * @throws RulebookViolations if anything is wrong; nothing is then of use
   */
  public Rulebook read(RulebookSource source) {
    Violations violations = new Violations();
    RuleFiles files = new RuleFiles(source.files(), violations);
    JsonNode sourcesFile = files.tree("sources.yaml");
    Sources sources = SourcesReader.read(sourcesFile, violations);
    Map<String, HeldBack> everywhere = everywhere(files, sources, violations);
    Map<Permit, Draft> drafts = new EnumMap<>(Permit.class);
    for (String folder : files.permitFolders()) {
      Draft draft = draft(folder, files, sources, everywhere, violations);
      if (draft != null && draft.file.permit() != null) {
        violations.unless(
            drafts.put(draft.file.permit(), draft) == null, folder, "its permit has two folders");
      }
    }
    uniqueIds(drafts, violations);
    List<PermitRules> permits = new ArrayList<>();
    drafts.values().forEach(draft -> compile(draft, sources, violations).ifPresent(permits::add));
    violations.throwIfAny();
    return new Rulebook(
        sourcesFile.path("name").asString("unnamed"),
        source.digest(),
        sources,
        permits,
        everywhere);
  }

  /** What one folder says, before it is compiled. */
  private record Draft(
      String folder,
      PermitReader.PermitFile file,
      Admissibility admissibility,
      Parameters parameters,
      TextBook texts,
      RuleReader rules,
      SortedMap<String, String> drl) {}

  private static Map<String, HeldBack> everywhere(
      RuleFiles files, Sources sources, Violations violations) {
    Reading reading = new Reading(sources, violations);
    String path = COMMON + "/admissibility.yaml";
    Map<String, HeldBack> reasons = new HashMap<>();
    files
        .tree(path)
        .path("heldBackEverywhere")
        .properties()
        .forEach(
            entry ->
                reasons.put(
                    entry.getKey(),
                    new HeldBack(
                        entry.getKey(),
                        reading.citations(Reading.strings(entry.getValue()), path).stream()
                            .map(Citation::reference)
                            .toList())));
    for (String reason : HoldBackReasons.ALL) {
      violations.unless(reasons.containsKey(reason), path, "lacks the reason " + reason);
    }
    return reasons;
  }

  private @Nullable Draft draft(
      String folder,
      RuleFiles files,
      Sources sources,
      Map<String, HeldBack> everywhere,
      Violations violations) {
    Reading reading = new Reading(sources, violations);
    PermitReader.PermitFile file =
        new PermitReader(reading)
            .read(folder + "/permit.yaml", files.tree(folder + "/permit.yaml"));
    if (file.permit() == null) {
      return null;
    }
    Parameters parameters =
        new ParametersReader(sources, violations)
            .add(COMMON + "/parameters.yaml", files.tree(COMMON + "/parameters.yaml"))
            .add(folder + "/parameters.yaml", files.tree(folder + "/parameters.yaml"))
            .parameters();
    HeldBack otherwise =
        everywhere.getOrDefault(
            HoldBackReasons.NO_LEGAL_DOOR, new HeldBack(HoldBackReasons.NO_LEGAL_DOOR, List.of()));
    Admissibility admissibility =
        new AdmissibilityReader(reading)
            .read(
                folder + "/admissibility.yaml",
                files.tree(folder + "/admissibility.yaml"),
                otherwise);
    TextBook texts = new TextsReader(files, violations).add(COMMON).add(folder).textBook();
    RuleReader rules = new RuleReader(reading, file.permit());
    SortedMap<String, String> drl = files.drl(folder);
    drl.forEach(rules::add);
    new RuleLinter(file, parameters, sources, violations).lint(rules);
    new TextLinter(texts, violations).lint(rules.rules().values());
    return new Draft(folder, file, admissibility, parameters, texts, rules, drl);
  }

  private static void uniqueIds(Map<Permit, Draft> drafts, Violations violations) {
    Map<String, String> folderOf = new HashMap<>();
    drafts
        .values()
        .forEach(
            draft ->
                draft
                    .rules
                    .rules()
                    .values()
                    .forEach(
                        rule -> {
                          String other = folderOf.put(rule.id(), draft.folder);
                          violations.unless(
                              other == null || other.equals(draft.folder),
                              draft.folder + " " + rule.id(),
                              "is used in " + other + " too");
                        }));
  }

  private static Optional<PermitRules> compile(
      Draft draft, Sources sources, Violations violations) {
    List<String> problems = new ArrayList<>();
    String name = "rules." + draft.folder.replaceAll("[^a-z]", "");
    CompiledRules compiled = DrlCompiler.compile(name, draft.drl, problems);
    problems.forEach(problem -> violations.add(draft.folder, problem));
    return compiled == null
        ? Optional.empty()
        : Optional.of(
            new PermitRules(
                draft.file,
                sources,
                draft.admissibility,
                draft.parameters,
                draft.texts,
                draft.rules.rules(),
                new RuleSessions(compiled, draft.rules.rules())));
  }
}
