package no.forkant.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the contract's documents, and finds everything that is wrong with them at once: each fault
 * with its place, none with its value. Made once and shared between threads.
 */
public final class CaseFileReader {

  private static final Set<String> DEMANDED_IN_TRIAL = Set.of("asOf", "knownAt");

  private final List<Check> checks;

  /**
   * Creates a reader.
   *
   * @param clock tells what lies in the future; must not be null
   * @param policy which identity numbers are taken in; must not be null
   */
  public CaseFileReader(Clock clock, IdentityPolicy policy) {
    this.checks =
        List.of(
            new IdentityCheck(policy),
            new UniqueIdCheck(),
            new GuardianCheck(),
            new FutureCheck(clock),
            new OrderCheck(),
            new PurposeCheck());
  }

  /** Reads a case file in which {@code asOf} and {@code knownAt} may be left out. */
  public Reading<CaseFile> caseFile(Document document) {
    return caseFile(document, Set.of());
  }

  /** Reads the case file of a trial, which must tell {@code asOf} and {@code knownAt}. */
  public Reading<CaseFile> trial(Document document) {
    return caseFile(document, DEMANDED_IN_TRIAL);
  }

  /** Reads new information: one report, or an array of them; the list is never empty. */
  public Reading<List<InformationReport>> information(Document document) {
    Faults faults = check(document, ContractSchema.INFORMATION);
    return bind(document.root(), faults, root -> listOf(root, InformationReport.class));
  }

  /** Reads a file of timeline cases: one case, or an array of them. */
  public Reading<List<TimelineCase>> timelineCases(Document document) {
    Faults faults = check(document, ContractSchema.TIMELINE_CASES);
    references(document.root(), faults);
    return bind(document.root(), faults, root -> listOf(root, TimelineCase.class));
  }

  private Reading<CaseFile> caseFile(Document document, Set<String> demanded) {
    Faults faults = check(document, ContractSchema.CASE_FILES);
    JsonNode root = document.root();
    if (root != null && root.isObject()) {
      demanded.stream()
          .sorted()
          .filter(name -> !root.has(name))
          .forEach(name -> faults.add("/" + name, FaultCode.MISSING_FIELD));
    }
    references(root, faults);
    return bind(root, faults, tree -> value(tree, CaseFile.class));
  }

  private Faults check(Document document, ContractSchema schema) {
    Faults faults = new Faults();
    document.faults().forEach(faults::add);
    JsonNode root = document.root();
    if (root != null) {
      schema.check(root, faults);
      checks.forEach(check -> check.check(root, faults));
    }
    return faults;
  }

  private static void references(@Nullable JsonNode root, Faults faults) {
    if (root != null) {
      new ReferenceCheck().check(root, faults);
    }
  }

  /**
   * What only the records refuse, such as a number beyond their type, is one fault at its place.
   */
  private static <T> Reading<T> bind(
      @Nullable JsonNode root, Faults faults, Function<JsonNode, T> binding) {
    if (root == null || !faults.isEmpty()) {
      return new Reading.Refused<>(faults.list());
    }
    try {
      return new Reading.Accepted<>(binding.apply(root));
    } catch (JacksonException refused) {
      return new Reading.Refused<>(
          List.of(Fault.at(Pointers.of(refused.getPath()), FaultCode.WRONG_FORM)));
    }
  }

  private static <T> List<T> listOf(JsonNode root, Class<T> type) {
    return root.isArray()
        ? StreamSupport.stream(root.spliterator(), false).map(node -> value(node, type)).toList()
        : List.of(value(root, type));
  }

  private static <T> T value(JsonNode tree, Class<T> type) {
    return CaseFileMapper.mapper().treeToValue(tree, type);
  }
}
