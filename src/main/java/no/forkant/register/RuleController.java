package no.forkant.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import no.forkant.casefile.Permit;
import no.forkant.register.http.ListQuery;
import no.forkant.register.http.Page;
import no.forkant.register.http.ProblemException;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public catalogue of the rules in use; nobody needs to log in to read it. */
@RestController
@RequestMapping(path = "/api/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "rules", description = "The rules in use with their law; public")
class RuleController {

  private final Rulebooks rulebooks;

  RuleController(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  @GetMapping
  @Operation(operationId = "listRules", summary = "Lists the rules in use, by id")
  @Parameters({
    @Parameter(
        in = ParameterIn.QUERY,
        name = "permit",
        description = "Only this permit",
        schema = @Schema(implementation = Permit.class)),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "condition",
        description = "Only this condition",
        schema = @Schema(implementation = Condition.class)),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "limit",
        description = "Entries on a page, 1 to 200; 50 unless told",
        schema = @Schema(type = "integer", minimum = "1", maximum = "200")),
    @Parameter(
        in = ParameterIn.QUERY,
        name = "cursor",
        description = "The next of the page before",
        schema = @Schema(type = "string")),
  })
  @SecurityRequirements
  Page<CatalogueRule> list(HttpServletRequest request) {
    ListQuery query = new ListQuery(request);
    Permit permit = query.oneOf("permit", Permit.class);
    Condition condition = query.oneOf("condition", Condition.class);
    Long after = query.after();
    int limit = query.limit();
    query.requireSound();
    List<CatalogueRule> rules =
        RuleCatalogue.of(rulebooks.current()).stream()
            .filter(rule -> permit == null || rule.permit() == permit)
            .filter(rule -> condition == null || rule.condition() == condition)
            .toList();
    return page(rules, after, limit);
  }

  private static Page<CatalogueRule> page(
      List<CatalogueRule> rules, @Nullable Long after, int limit) {
    int first = after == null ? 0 : (int) Math.min(after + 1, rules.size());
    List<Integer> places =
        IntStream.range(first, Math.min(rules.size(), first + limit + 1)).boxed().toList();
    Page<Integer> page = Page.of(places, limit, Integer::longValue);
    return new Page<>(page.items().stream().map(rules::get).toList(), page.next());
  }

  @GetMapping("/{id}")
  @Operation(operationId = "readRule", summary = "Shows every version of a rule, oldest first")
  @SecurityRequirements
  RuleVersions read(@PathVariable String id) {
    List<CatalogueRule> versions =
        RuleCatalogue.of(rulebooks.current()).stream()
            .filter(rule -> rule.id().equals(id))
            .toList();
    if (versions.isEmpty()) {
      throw ProblemException.notFound();
    }
    return new RuleVersions(id, versions);
  }

  /**
   * A rule in all its versions.
   *
   * @param id never null
   * @param versions oldest first; never empty
   */
  record RuleVersions(String id, List<CatalogueRule> versions) {}
}
